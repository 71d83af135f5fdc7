/** What the Console may load of this feature; `webpack.config.ts` joins those of all features. */
export const exposedModules = {
  VmActivity: './src/ui/features/activity-card/VmActivity.tsx',
  vmActivities: './src/ui/features/activity-card/vmActivities.ts',
};
