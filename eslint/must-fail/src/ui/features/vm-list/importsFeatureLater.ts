// lint: import-x/no-restricted-paths
export const reachLater = async (): Promise<number> => {
  const { target } = await import('../snapshots-tab/target.ts');
  return target;
};
