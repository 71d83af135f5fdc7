/** The order in which plugins are enabled decides between their extensions, whichever loads first. */
export const sortExtensions = <E extends { pluginName: string }>(
  extensions: readonly E[],
  pluginOrder: readonly string[],
): E[] =>
  [...extensions].sort(
    (one, other) => pluginOrder.indexOf(one.pluginName) - pluginOrder.indexOf(other.pluginName),
  );
