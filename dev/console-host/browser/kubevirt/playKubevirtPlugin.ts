import type { PluginStore } from '@openshift/dynamic-plugin-sdk';
import type { Store } from 'redux';
import { setFlag } from '../store/flagsReducer.ts';
import type { ConsoleState } from '../store/createConsoleStore.ts';
import { buildManifest } from './buildManifest.ts';
import { KUBEVIRT_PLUGIN, PRESENCE_FLAG } from './names.ts';
import type { PlayMode } from './playMode.ts';

const ARRIVES_AFTER = 2_000;
const FLAG_GOES_AFTER = 3_000;
const FLAG_COMES_BACK_AFTER = 4_000;

/** The strings by which the played plugin is pulled; in the page as `window.kubevirtPlugin`. */
export type KubevirtControls = {
  /** Lets it load now, with all that it brings. */
  arrive: () => void;
  setFlag: (isSet: boolean) => void;
};

type Play = { controls: KubevirtControls; arrival: Promise<void> };

const after = (delay: number, act: () => void): void => void setTimeout(act, delay);

/** Enables kubevirt-plugin and plays it: its extensions are the host's own code, loaded as a plugin's are. */
export const playKubevirtPlugin = (
  mode: PlayMode,
  { plugins, store }: { plugins: PluginStore; store: Store<ConsoleState> },
): Play => {
  let settle: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const controls: KubevirtControls = {
    arrive: () => void plugins.loadPlugin(buildManifest()).then(settle),
    setFlag: (isSet) => void store.dispatch(setFlag(PRESENCE_FLAG, isSet)),
  };
  if (mode === 'present') {
    controls.arrive();
  }
  if (mode === 'late' || mode === 'flicker') {
    after(ARRIVES_AFTER, controls.arrive);
  }
  if (mode === 'flicker') {
    after(FLAG_GOES_AFTER, () => controls.setFlag(false));
    after(FLAG_COMES_BACK_AFTER, () => controls.setFlag(true));
  }
  return { arrival, controls };
};

/** An administrator enables plugins by name, whether they will load or not. */
export const enableKubevirtPlugin = (): void => {
  window.SERVER_FLAGS.consolePlugins = [KUBEVIRT_PLUGIN, ...window.SERVER_FLAGS.consolePlugins];
};
