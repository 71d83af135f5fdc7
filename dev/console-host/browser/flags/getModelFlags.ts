/** The value of each flag that follows a kind. Of two flags for one kind only the first follows it. */
export const getModelFlags = (
  wanted: readonly { flag: string; reference: string }[],
  served: ReadonlySet<string>,
): Map<string, boolean> => {
  const taken = new Set<string>();
  const flags = new Map<string, boolean>();
  for (const { flag, reference } of wanted) {
    if (!taken.has(reference)) {
      taken.add(reference);
      flags.set(flag, served.has(reference));
    }
  }
  return flags;
};
