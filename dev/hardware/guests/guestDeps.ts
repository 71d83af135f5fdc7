import type { ClusterApi } from '../../kube/clusterApi.ts';
import type { DiskFolders } from '../disks/DiskFolders.ts';
import type { KeyedLock } from '../disks/keyedLock.ts';
import type { Log } from '../log.ts';
import type { ObjectCache } from '../watch/objectCache.ts';
import type { Claim, StorageClass, Volume } from '../watch/storageObjects.ts';
import type { FreezeStore } from './freezeStore.ts';
import type { Instance, Pod } from './guestObjects.ts';

export type GuestCaches = {
  instances: ObjectCache<Instance>;
  pods: ObjectCache<Pod>;
  claims: ObjectCache<Claim>;
  volumes: ObjectCache<Volume>;
  storageClasses: ObjectCache<StorageClass>;
};

export type GuestDeps = {
  /** For what scheduler and kubelet do. */
  api: ClusterApi;
  /** The same cluster as virt-handler's service account, bound to its pod. */
  handlerApi: ClusterApi;
  caches: GuestCaches;
  disks: DiskFolders;
  lock: KeyedLock;
  freezes: FreezeStore;
  log: Log;
  now: () => number;
};

export const nodeName = 'n1';
