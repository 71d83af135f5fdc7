import type { KubeObject } from '../../kube/kubeObject.ts';
import { getKey, isDeleting } from '../../kube/kubeObject.ts';
import type { WatchDeps, WatchTarget } from './watchLoop.ts';
import { runWatch } from './watchLoop.ts';

export type ReadCache<T extends KubeObject> = {
  get: (key: string) => T | undefined;
  all: () => T[];
};

export type ObjectCache<T extends KubeObject> = ReadCache<T> & {
  /** Takes in the answer to an own write, so that the next decision does not act on the past. */
  put: (object: T) => void;
  onChange: (listener: (object: T) => void) => void;
  synced: Promise<void>;
};

const rememberedDeletions = 2000;

/** A live copy of one kind, kept by list and watch. */
export function createCache<T extends KubeObject>(
  deps: WatchDeps,
  target: WatchTarget,
): ObjectCache<T> {
  const store = createStore<T>();
  let markSynced: () => void = () => undefined;
  const synced = new Promise<void>((resolve) => {
    markSynced = resolve;
  });
  void runWatch<T>(deps, target, {
    onList: (items, version) => {
      store.replaceAll(items, version);
      markSynced();
    },
    onChange: store.put,
    onGone: store.remove,
  });
  return { get: store.get, all: store.all, put: store.put, onChange: store.onChange, synced };
}

export type Store<T extends KubeObject> = Omit<ObjectCache<T>, 'synced'> & {
  replaceAll: (items: T[], version: string) => void;
  remove: (object: T) => void;
};

/**
 * The memory of a cache. Older versions never replace newer ones, and what was seen deleted does
 * not come back: an own write's answer may arrive before or after the watch event it caused.
 */
export function createStore<T extends KubeObject>(): Store<T> {
  const objects = new Map<string, T>();
  const deletedUids = new Set<string>();
  const listeners: ((object: T) => void)[] = [];
  const tell = (object: T): void => listeners.forEach((listener) => listener(object));

  const remove = (object: T): void => {
    const { uid } = object.metadata;
    deletedUids.add(uid);
    const [oldest] = deletedUids;
    if (oldest !== undefined && deletedUids.size > rememberedDeletions) deletedUids.delete(oldest);
    const key = getKey(object.metadata);
    if (objects.get(key)?.metadata.uid === uid) objects.delete(key);
    tell(object);
  };
  const put = (object: T): void => {
    if (deletedUids.has(object.metadata.uid)) return;
    if (isDeleting(object) && !object.metadata.finalizers?.length && !mayLinger(object)) {
      return remove(object);
    }
    const known = objects.get(getKey(object.metadata));
    if (known !== undefined && !isNewer(object, known.metadata.resourceVersion)) return;
    objects.set(getKey(object.metadata), object);
    tell(object);
  };
  const replaceAll = (items: T[], version: string): void => {
    const listed = new Set(items.map((item) => item.metadata.uid));
    for (const known of [...objects.values()]) {
      if (!listed.has(known.metadata.uid) && !isNewer(known, version)) remove(known);
    }
    items.forEach(put);
  };
  return {
    get: (key) => objects.get(key),
    all: () => [...objects.values()],
    onChange: (listener) => void listeners.push(listener),
    put,
    remove,
    replaceAll,
  };
}

function isNewer(object: KubeObject, version: string): boolean {
  return BigInt(object.metadata.resourceVersion) > BigInt(version);
}

/** Pods stay, deleted and without finalizers, until their kubelet has ended them. */
function mayLinger(object: KubeObject): boolean {
  return 'nodeName' in ((object as { spec?: object }).spec ?? {});
}
