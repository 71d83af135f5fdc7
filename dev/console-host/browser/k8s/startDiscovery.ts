import type { PluginStore } from '@openshift/dynamic-plugin-sdk';
import { isModelMetadata } from '@openshift-console/dynamic-plugin-sdk';
import {
  getResourcesInFlight,
  receivedResources,
} from '@openshift-console/dynamic-plugin-sdk/lib/app/k8s/actions/k8s';
import i18n from 'i18next';
import type { Store } from 'redux';
import { translateExtension } from '../extensions/translateExtension.ts';
import type { ConsoleState } from '../store/createConsoleStore.ts';
import { discoverModels } from './discoverModels.ts';
import type { ModelMetadata } from './toModels.ts';

const REPEAT_AFTER = 60_000;
const RETRY_AFTER = 2_000;
const COMPLETE_AFTER = 10_000;

const readMetadata = (plugins: PluginStore): ModelMetadata[] =>
  plugins
    .getExtensions()
    .filter(isModelMetadata)
    .map(
      (extension) =>
        translateExtension(extension, (key) => i18n.t(key)).properties as ModelMetadata,
    );

/**
 * Keeps the store's models up to date. Plugins that load after a round dress the models of the next
 * one only, as in the Console; one round follows as soon as all plugins have settled.
 */
export const startDiscovery = (store: Store<ConsoleState>, plugins: PluginStore): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const discover = async (): Promise<void> => {
    clearTimeout(timer);
    store.dispatch(getResourcesInFlight());
    let wait = REPEAT_AFTER;
    try {
      const { models, isComplete } = await discoverModels(readMetadata(plugins));
      wait = isComplete ? REPEAT_AFTER : COMPLETE_AFTER;
      store.dispatch(receivedResources({ models } as Parameters<typeof receivedResources>[0]));
    } catch (error) {
      console.warn('The kinds of the API server could not be read, trying again.', error);
      wait = RETRY_AFTER;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void discover(), wait);
  };
  void discover();
  return () => void discover();
};
