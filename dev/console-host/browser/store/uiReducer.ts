import { Map as ImmutableMap } from 'immutable';
import type { UnknownAction } from 'redux';

export type UiState = ImmutableMap<string, unknown>;

/** The clock by which relative times are shown went on. */
export const tick = (now: number): { type: 'tick'; payload: number } => ({
  payload: now,
  type: 'tick',
});

export const uiReducer = (
  state: UiState = ImmutableMap<string, unknown>().set('lastTick', Date.now()),
  action: UnknownAction,
): UiState => (action.type === 'tick' ? state.set('lastTick', action['payload']) : state);
