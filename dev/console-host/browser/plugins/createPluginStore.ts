import { PluginStore } from '@openshift/dynamic-plugin-sdk';
import type { PluginLoaderOptions } from '@openshift/dynamic-plugin-sdk';
import type { ServerFlags } from '../serverFlags.ts';
import { coFetch } from '../fetch/consoleFetch.ts';
import { assertManifestAllowed } from './assertManifestAllowed.ts';

/** The name of the function that a plugin's entry script calls. */
export const ENTRY_CALLBACK = '__load_plugin_entry__';

/** The store of all plugins, set up as the Console's is. */
export const createPluginStore = (
  sharedScope: Record<string, unknown>,
  { consolePlugins, releaseVersion }: ServerFlags,
): PluginStore => {
  const loaderOptions: PluginLoaderOptions = {
    canLoadPlugin: ({ name }) => consolePlugins.includes(name),
    customDependencyResolutions: { '@console/pluginAPI': releaseVersion },
    entryCallbackSettings: { name: ENTRY_CALLBACK, registerCallback: true },
    fetchImpl: coFetch,
    getPluginEntryModule: ({ name }) => {
      throw new Error(
        `Plugin "${name}" has registrationMethod "custom", but only "callback" is supported.`,
      );
    },
    // A plugin that is not enabled will never come: an optional dependency on it is not waited for.
    isDependencyResolvable: (name, isOptional) => !isOptional || consolePlugins.includes(name),
    sharedScope,
    transformPluginManifest: (manifest) => {
      // One that nobody serves is the host's own play.
      if (manifest.registrationMethod !== 'local') {
        assertManifestAllowed(manifest);
      }
      return manifest;
    },
  };
  return new PluginStore({ loaderOptions });
};
