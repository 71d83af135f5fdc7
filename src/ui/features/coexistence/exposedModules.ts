/** What the Console may load of this feature; `webpack.config.ts` joins those of all features. */
export const exposedModules = {
  useNeighbourFlags: './src/ui/features/coexistence/useNeighbourFlags.ts',
};
