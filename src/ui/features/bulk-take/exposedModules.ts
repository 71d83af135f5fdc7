/** What the Console may load of this feature; `webpack.config.ts` joins those of all features. */
export const exposedModules = {
  useBulkActions: './src/ui/features/bulk-take/useBulkActions.ts',
};
