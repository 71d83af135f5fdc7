import { Map as ImmutableMap } from 'immutable';
import type { UnknownAction } from 'redux';

export type FlagsState = ImmutableMap<string, boolean | undefined>;

type SetFlagAction = { type: 'setFlag'; payload: { flag: string; value: boolean } };

/** A feature flag got a value. */
export const setFlag = (flag: string, value: boolean): SetFlagAction => ({
  payload: { flag, value },
  type: 'setFlag',
});

const isSetFlag = (action: UnknownAction): action is SetFlagAction => action.type === 'setFlag';

/** The Console's own flags, as they are on a plain Kubernetes cluster. */
const INITIAL: FlagsState = ImmutableMap<string, boolean | undefined>().set('OPENSHIFT', false);

export const flagsReducer = (state: FlagsState = INITIAL, action: UnknownAction): FlagsState =>
  isSetFlag(action) ? state.set(action.payload.flag, action.payload.value) : state;
