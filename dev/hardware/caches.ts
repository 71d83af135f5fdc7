import * as resources from '../kube/resources.ts';
import type { GuestCaches } from './guests/guestDeps.ts';
import type { Instance, Pod } from './guests/guestObjects.ts';
import type { ImporterCaches } from './importer/importerDeps.ts';
import type { StorageCaches } from './storage/storageDeps.ts';
import type { DataSource, DataVolume, StorageProfile } from './watch/importObjects.ts';
import { createCache } from './watch/objectCache.ts';
import type {
  Claim,
  Content,
  Snapshot,
  SnapshotClass,
  StorageClass,
  Volume,
} from './watch/storageObjects.ts';
import type { WatchDeps } from './watch/watchLoop.ts';

export type Caches = StorageCaches & ImporterCaches & GuestCaches;

/** One watch for each kind that any of the three parts looks at. */
export function createCaches(deps: WatchDeps): Caches {
  const guestPods = { labelSelector: 'kubevirt.io in (virt-launcher, hotplug-disk)' };
  return {
    claims: createCache<Claim>(deps, { resource: resources.claims }),
    volumes: createCache<Volume>(deps, { resource: resources.volumes }),
    storageClasses: createCache<StorageClass>(deps, { resource: resources.storageClasses }),
    snapshots: createCache<Snapshot>(deps, { resource: resources.volumeSnapshots }),
    contents: createCache<Content>(deps, { resource: resources.volumeSnapshotContents }),
    snapshotClasses: createCache<SnapshotClass>(deps, {
      resource: resources.volumeSnapshotClasses,
    }),
    dataVolumes: createCache<DataVolume>(deps, { resource: resources.dataVolumes }),
    dataSources: createCache<DataSource>(deps, { resource: resources.dataSources }),
    storageProfiles: createCache<StorageProfile>(deps, { resource: resources.storageProfiles }),
    instances: createCache<Instance>(deps, { resource: resources.instances }),
    pods: createCache<Pod>(deps, { resource: resources.pods, query: guestPods }),
  };
}
