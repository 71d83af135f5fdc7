import type { Store } from 'redux';
import type { ConsoleState } from '../store/createConsoleStore.ts';
import { setFlag } from '../store/flagsReducer.ts';

const PRESENCE_FLAG = 'KUBEVIRT_DYNAMIC';
const ARRIVES_AFTER = 2_000;
const LEAVES_AFTER = 4_000;

/**
 * Plays the flag by which kubevirt-plugin announces itself: `?kubevirt-plugin=present` from the start,
 * `late` after two seconds, `flicker` between the second and the fourth. Nothing else of it is played.
 */
export const playKubevirtPlugin = (store: Store<ConsoleState>, search: string): void => {
  const part = new URLSearchParams(search).get('kubevirt-plugin');
  const set = (value: boolean): void => void store.dispatch(setFlag(PRESENCE_FLAG, value));
  if (part === 'present') {
    set(true);
  }
  if (part === 'late' || part === 'flicker') {
    setTimeout(() => set(true), ARRIVES_AFTER);
  }
  if (part === 'flicker') {
    setTimeout(() => set(false), LEAVES_AFTER);
  }
};
