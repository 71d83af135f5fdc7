/** What the Console may load of this feature; `webpack.config.ts` joins those of all features. */
export const exposedModules = {
  SnapshotDetailsPage: './src/ui/features/snapshot-details/SnapshotDetailsPage.tsx',
};
