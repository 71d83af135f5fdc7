import { Map as ImmutableMap, fromJS } from 'immutable';

export type K8sObject = {
  metadata: {
    name: string;
    namespace?: string;
    uid?: string;
    resourceVersion?: string;
    creationTimestamp?: string;
  };
};
export type WatchEvent = { type: string; object: K8sObject };
export type WatchedList = ImmutableMap<string, ImmutableMap<string, unknown>>;

const getKey = ({ metadata }: K8sObject): string =>
  `${metadata.namespace ? `(${metadata.namespace})-` : ''}${metadata.name}`;

const toRow = (object: K8sObject): ImmutableMap<string, unknown> =>
  fromJS(object) as ImmutableMap<string, unknown>;

const getText = (row: ImmutableMap<string, unknown>, field: string): string =>
  String(row.getIn(['metadata', field]) ?? '');

/** An object made later is newer than its namesake; of the same object the higher version is newer. */
const isNewer = (
  row: ImmutableMap<string, unknown>,
  than: ImmutableMap<string, unknown>,
): boolean =>
  getText(row, 'uid') === getText(than, 'uid')
    ? Number(getText(row, 'resourceVersion')) > Number(getText(than, 'resourceVersion'))
    : Date.parse(getText(row, 'creationTimestamp')) >
      Date.parse(getText(than, 'creationTimestamp'));

const withoutVersion = (row: ImmutableMap<string, unknown>): ImmutableMap<string, unknown> =>
  row.deleteIn(['metadata', 'resourceVersion']);

const putRow = (list: WatchedList, object: K8sObject): WatchedList => {
  const key = getKey(object);
  const current = list.get(key) as ImmutableMap<string, unknown> | undefined;
  const next = toRow(object);
  const isNews =
    !current || (isNewer(next, current) && !withoutVersion(current).equals(withoutVersion(next)));
  return isNews ? list.set(key, next) : list;
};

/** A fresh list: rows that have not changed stay the same objects, rows that are not in it go. */
export const replaceRows = (list: WatchedList, objects: K8sObject[]): WatchedList => {
  const keys = new Set(objects.map(getKey));
  const kept = list.filter((_row, key) => keys.has(key ?? '')) as unknown as WatchedList;
  return objects.reduce((rows, object) => {
    const key = getKey(object);
    const current = rows.get(key) as ImmutableMap<string, unknown> | undefined;
    const next = toRow(object);
    return !current || isNewer(next, current) ? rows.set(key, next) : rows;
  }, kept);
};

/** The next page of a list. */
export const addRows = (list: WatchedList, objects: K8sObject[]): WatchedList =>
  list.merge(ImmutableMap(objects.map((object) => [getKey(object), toRow(object)])));

/** What a watch reported, in order. */
export const applyEvents = (list: WatchedList, events: WatchEvent[]): WatchedList =>
  events.reduce((rows, { type, object }) => {
    if (type === 'DELETED') {
      return rows.delete(getKey(object));
    }
    if (type === 'ADDED' || type === 'MODIFIED') {
      return putRow(rows, object);
    }
    console.warn(`unknown websocket action: ${type}`);
    return rows;
  }, list);
