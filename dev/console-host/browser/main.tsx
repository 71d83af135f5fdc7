import './host.css';
import storeHandler from '@openshift-console/dynamic-plugin-sdk/lib/app/storeHandler';
import { createRoot } from 'react-dom/client';
import { Root } from './app/Root.tsx';
import { warnOfUnknownTypes } from './extensions/warnOfUnknownTypes.ts';
import { initI18n } from './i18n/initI18n.ts';
import { enableKubevirtPlugin, playKubevirtPlugin } from './kubevirt/playKubevirtPlugin.ts';
import { readPlayMode } from './kubevirt/playMode.ts';
import { startDiscovery } from './k8s/startDiscovery.ts';
import { createPluginStore } from './plugins/createPluginStore.ts';
import { loadPlugins } from './plugins/loadPlugins.ts';
import { registerLegacyCallback } from './plugins/registerLegacyCallback.ts';
import { initSharedScope } from './plugins/sharedScope.ts';
import { createConsoleStore } from './store/createConsoleStore.ts';
import { tick } from './store/uiReducer.ts';

const TICK_EVERY = 10_000;

const start = async (): Promise<void> => {
  const served = window.SERVER_FLAGS.consolePlugins;
  const play = readPlayMode(window.location.search, sessionStorage);
  if (play) {
    enableKubevirtPlugin();
  }
  const sharedScope = await initSharedScope();
  const plugins = createPluginStore(sharedScope, window.SERVER_FLAGS);
  window.pluginStore = plugins;
  window.webpackSharedScope = sharedScope;
  registerLegacyCallback();

  const store = createConsoleStore(window.STAGE.user, (flags) => plugins.setFeatureFlags(flags));
  storeHandler.setStore(store);
  setInterval(() => store.dispatch(tick(Date.now())), TICK_EVERY);

  const translated = initI18n();
  const toLoad = play === 'broken' ? window.SERVER_FLAGS.consolePlugins : served;
  const played =
    play && play !== 'broken' ? playKubevirtPlugin(play, { plugins, store }) : undefined;
  window.kubevirtPlugin = played?.controls;
  const loading = Promise.all([loadPlugins(plugins, toLoad), played?.arrival]).then(
    ([problems]) => problems,
  );
  await translated;
  const rediscover = startDiscovery(store, plugins);
  warnOfUnknownTypes(plugins);
  void loading.then(rediscover);

  const element = document.getElementById('app');
  if (element) {
    createRoot(element).render(<Root loading={loading} plugins={plugins} store={store} />);
  }
};

start().catch((error: unknown) => {
  console.error('The console could not start.', error);
});
