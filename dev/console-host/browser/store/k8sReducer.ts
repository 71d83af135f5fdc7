import { Map as ImmutableMap, fromJS, is } from 'immutable';
import type { UnknownAction } from 'redux';
import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { getModelKey } from '../k8s/getModelKey.ts';
import { addRows, applyEvents, replaceRows } from './watchedList.ts';
import type { K8sObject, WatchEvent, WatchedList } from './watchedList.ts';

export type K8sState = ImmutableMap<string, unknown>;

type Payload = { id: string; k8sObjects: never; resources: { models: K8sModel[] } };
type K8sAction = UnknownAction & { payload: Payload };
type Handler = (state: K8sState, payload: Payload) => K8sState;

const INITIAL = fromJS({
  RESOURCES: { inFlight: false, loaded: false, models: {} },
}) as K8sState;

const isWatched = (state: K8sState, id: string): boolean => state.hasIn([id, 'data']);

const getList = (state: K8sState, id: string): WatchedList =>
  state.getIn([id, 'data']) as WatchedList;

const setList = (state: K8sState, id: string, list: WatchedList): K8sState =>
  state.setIn([id, 'data'], list);

const isEqual = (one: unknown, other: unknown): boolean => is(fromJS(one), fromJS(other));

/** Models are plain objects in the store, and one that is known already stays the same object. */
const receiveModels: Handler = (state, { resources }) => {
  const path = ['RESOURCES', 'models'];
  const known = state.getIn(path) as ImmutableMap<string, K8sModel>;
  const models = resources.models.reduce((map, model) => {
    const key = getModelKey(model);
    return isEqual(map.get(key), model) ? map : map.set(key, model);
  }, known);
  return state
    .setIn(path, models)
    .setIn(['RESOURCES', 'inFlight'], false)
    .setIn(['RESOURCES', 'loaded'], true);
};

const modifyObject: Handler = (state, { id, k8sObjects }) => {
  const next: K8sObject = k8sObjects;
  const current = (state.getIn([id, 'data']) as { toJS?: () => K8sObject } | undefined)?.toJS?.();
  const isSame =
    current?.metadata &&
    isEqual(
      { ...current, metadata: { ...current.metadata, resourceVersion: '' } },
      { ...next, metadata: { ...next.metadata, resourceVersion: '' } },
    );
  return isSame && state.getIn([id, 'loadError']) === ''
    ? state
    : state.mergeIn([id], { data: next, loadError: '', loaded: true });
};

/** An error leaves what was loaded before: old data are better than none. */
const fail: Handler = (state, { id, k8sObjects }) =>
  isWatched(state, id) ? state.setIn([id, 'loadError'], k8sObjects) : state;

const load: Handler = (state, { id, k8sObjects }) =>
  isWatched(state, id)
    ? setList(state, id, replaceRows(getList(state, id), k8sObjects)).mergeIn([id], {
        loadError: '',
        loaded: true,
      })
    : state;

const HANDLERS: Record<string, Handler> = {
  bulkAddToList: (state, { id, k8sObjects }) =>
    isWatched(state, id) ? setList(state, id, addRows(getList(state, id), k8sObjects)) : state,
  errored: fail,
  getResourcesInFlight: (state) => state.setIn(['RESOURCES', 'inFlight'], true),
  loaded: load,
  modifyObject,
  resources: receiveModels,
  startWatchK8sList: (state, { id }) =>
    isWatched(state, id)
      ? state
      : state.set(id, ImmutableMap({ data: ImmutableMap(), loadError: '', loaded: false })),
  startWatchK8sObject: (state, { id }) =>
    state.set(id, ImmutableMap({ data: ImmutableMap(), loadError: '', loaded: false })),
  stopWatchK8s: (state, { id }) => state.delete(id),
  updateListFromWS: (state, { id, k8sObjects }) =>
    isWatched(state, id)
      ? setList(state, id, applyEvents(getList(state, id), k8sObjects as WatchEvent[]))
      : state,
};

/** The part of the store that the SDK's watch hooks read; its actions are the SDK's own. */
export const k8sReducer = (state: K8sState = INITIAL, action: UnknownAction): K8sState => {
  const handler = HANDLERS[action.type];
  return handler ? handler(state, (action as K8sAction).payload) : state;
};
