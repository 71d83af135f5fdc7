import type { PluginStore } from '@openshift/dynamic-plugin-sdk';

/** Plugins that did not load, with the reason: what the plugin status in the masthead shows. */
export type PluginProblem = { name: string; message: string };

const getCause = (error: unknown): unknown => (error as { cause?: unknown } | undefined)?.cause;

const loadPlugin = async (store: PluginStore, name: string): Promise<PluginProblem | undefined> => {
  const url = new URL(
    `${window.SERVER_FLAGS.basePath}api/plugins/${name}/plugin-manifest.json`,
    window.location.origin,
  ).href;
  const report = (text: string, reason: string, cause: unknown): PluginProblem => {
    const message = `[loadAndEnablePlugin] ${name} ${text}: ${reason}`;
    console.error(...[message, cause].filter((part) => part !== undefined));
    return { message: cause instanceof Error ? `${message} (${cause.message})` : message, name };
  };
  try {
    await store.loadPlugin(url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return report('loadPlugin failed', reason, getCause(error));
  }
  const plugin = store.getPluginInfo().find(({ manifest }) => manifest.name === name);
  return plugin?.status === 'failed'
    ? report('loading failed', plugin.errorMessage, plugin.errorCause)
    : undefined;
};

/** Loads all enabled plugins at once and resolves with those that failed. */
export const loadPlugins = async (
  store: PluginStore,
  names: string[],
): Promise<PluginProblem[]> => {
  const problems = await Promise.all(names.map((name) => loadPlugin(store, name)));
  return problems.filter((problem) => problem !== undefined);
};
