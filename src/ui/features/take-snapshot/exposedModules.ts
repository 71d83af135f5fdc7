/** What the Console may load of this feature; `webpack.config.ts` joins those of all features. */
export const exposedModules = {
  useSnapshotActions: './src/ui/features/take-snapshot/useSnapshotActions.ts',
};
