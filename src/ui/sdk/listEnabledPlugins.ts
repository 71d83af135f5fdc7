/** What the Console's server writes into its page; not part of the SDK, so that nothing of it is taken for granted. */
type ConsolePage = { readonly SERVER_FLAGS?: { readonly consolePlugins?: unknown } };

/** The names of the plugins that an administrator has enabled, whether they load or not; known at once. */
export const listEnabledPlugins = (): readonly unknown[] => {
  const names = (globalThis as ConsolePage).SERVER_FLAGS?.consolePlugins;
  return Array.isArray(names) ? names : [];
};
