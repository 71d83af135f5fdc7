/** What the Console may load of this feature; `webpack.config.ts` joins those of all features. */
export const exposedModules = {
  SnapshotsTab: './src/ui/features/snapshots-tab/SnapshotsTab.tsx',
  isTabVisible: './src/ui/features/snapshots-tab/isTabVisible.ts',
};
