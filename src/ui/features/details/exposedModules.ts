/** What the Console may load of this feature; `webpack.config.ts` joins those of all features. */
export const exposedModules = {
  VmStateDetailsItem: './src/ui/features/details/VmStateDetailsItem.tsx',
};
