import type { ClusterApi } from '../../kube/clusterApi.ts';
import type { DiskFolders } from '../disks/DiskFolders.ts';
import type { Log } from '../log.ts';
import type { ObjectCache } from '../watch/objectCache.ts';
import type {
  Claim,
  Content,
  Snapshot,
  SnapshotClass,
  StorageClass,
  Volume,
} from '../watch/storageObjects.ts';

export type StorageCaches = {
  claims: ObjectCache<Claim>;
  volumes: ObjectCache<Volume>;
  storageClasses: ObjectCache<StorageClass>;
  snapshots: ObjectCache<Snapshot>;
  contents: ObjectCache<Content>;
  snapshotClasses: ObjectCache<SnapshotClass>;
};

export type StorageDeps = {
  api: ClusterApi;
  caches: StorageCaches;
  disks: DiskFolders;
  log: Log;
  now: () => number;
};
