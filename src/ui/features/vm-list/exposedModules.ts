/** What the Console may load of this feature; `webpack.config.ts` joins those of all features. */
export const exposedModules = {
  VmListPage: './src/ui/features/vm-list/VmListPage.tsx',
  useDefaultActions: './src/ui/features/vm-list/useDefaultActions.ts',
};
