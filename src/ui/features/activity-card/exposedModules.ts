/** What the Console may load of this feature; `webpack.config.ts` joins those of all features. */
export const exposedModules = {
  activityResource: './src/ui/features/activity-card/activityResource.ts',
  isActivity: './src/ui/features/activity-card/isActivity.ts',
  VmActivity: './src/ui/features/activity-card/VmActivity.tsx',
};
