import { PluginEventType } from '@openshift/dynamic-plugin-sdk';
import type { PluginStore } from '@openshift/dynamic-plugin-sdk';
import { listUnknownTypes } from './listUnknownTypes.ts';

/** Says once of each type of extension in use that nothing here will come of it. */
export const warnOfUnknownTypes = (plugins: PluginStore): void => {
  const told = new Set<string>();
  plugins.subscribe([PluginEventType.ExtensionsChanged], () => {
    const unknown = listUnknownTypes(plugins.getExtensions()).filter((type) => !told.has(type));
    unknown.forEach((type) => told.add(type));
    if (unknown.length > 0) {
      console.warn(`The stage's console does not interpret: ${unknown.join(', ')}`);
    }
  });
};
