import type { ClusterApi } from '../../kube/clusterApi.ts';
import type { DiskFolders } from '../disks/DiskFolders.ts';
import type { Log } from '../log.ts';
import type { DataSource, DataVolume, StorageProfile } from '../watch/importObjects.ts';
import type { ObjectCache } from '../watch/objectCache.ts';
import type { Claim, Content, Snapshot, StorageClass, Volume } from '../watch/storageObjects.ts';

export type ImporterCaches = {
  dataVolumes: ObjectCache<DataVolume>;
  dataSources: ObjectCache<DataSource>;
  storageProfiles: ObjectCache<StorageProfile>;
  storageClasses: ObjectCache<StorageClass>;
  claims: ObjectCache<Claim>;
  volumes: ObjectCache<Volume>;
  snapshots: ObjectCache<Snapshot>;
  contents: ObjectCache<Content>;
};

export type ImporterDeps = {
  api: ClusterApi;
  caches: ImporterCaches;
  disks: DiskFolders;
  log: Log;
  now: () => number;
};
