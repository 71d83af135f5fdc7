import { applyMiddleware, combineReducers, legacy_createStore as createStore } from 'redux';
import type { Middleware, Reducer, Store } from 'redux';
import { thunk } from 'redux-thunk';
import { flagsReducer } from './flagsReducer.ts';
import type { FlagsState } from './flagsReducer.ts';
import { k8sReducer } from './k8sReducer.ts';
import type { K8sState } from './k8sReducer.ts';
import { uiReducer } from './uiReducer.ts';
import type { UiState } from './uiReducer.ts';

export type SdkCoreState = { user: { username: string }; userResource: null; impersonate?: never };
export type ConsoleState = { FLAGS: FlagsState; UI: UiState; k8s: K8sState; sdkCore: SdkCoreState };

type FlagListener = (flags: Record<string, boolean | undefined>) => void;

const tellFlags =
  (listener: FlagListener): Middleware<object, ConsoleState> =>
  (api) =>
  (next) =>
  (action) => {
    const before = api.getState().FLAGS;
    const result = next(action);
    const after = api.getState().FLAGS;
    if (after !== before) {
      listener(after.toObject());
    }
    return result;
  };

/** The console's store, in the shape that the SDK's hooks expect. */
export const createConsoleStore = (
  username: string,
  onFlagsChange: FlagListener,
): Store<ConsoleState> => {
  const sdkCore: Reducer<SdkCoreState> = (state = { user: { username }, userResource: null }) =>
    state;
  const reducer = combineReducers({ FLAGS: flagsReducer, UI: uiReducer, k8s: k8sReducer, sdkCore });
  const store = createStore(
    reducer,
    applyMiddleware(thunk as Middleware<object, ConsoleState>, tellFlags(onFlagsChange)),
  );
  onFlagsChange(store.getState().FLAGS.toObject());
  return store;
};
