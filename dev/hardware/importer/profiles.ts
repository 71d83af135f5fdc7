import { getKey } from '../../kube/kubeObject.ts';
import { storageProfiles } from '../../kube/resources.ts';
import type { StorageProfile } from '../watch/importObjects.ts';
import { patchStatus } from '../watch/patchObject.ts';
import { WorkQueue } from '../watch/workQueue.ts';
import type { ImporterDeps } from './importerDeps.ts';

const claimPropertySets = [{ accessModes: ['ReadWriteOnce'], volumeMode: 'Filesystem' }];

/** Keeps a StorageProfile, with what CDI says in it, beside every StorageClass. */
export function startProfiles({ api, caches, log }: ImporterDeps): WorkQueue {
  const cache = caches.storageProfiles;
  const queue = new WorkQueue({
    name: 'StorageProfile',
    log,
    reconcile: async (name) => {
      const storageClass = caches.storageClasses.get(name);
      if (storageClass === undefined) return undefined;
      const known = cache.get(name);
      if (known?.status?.storageClass !== undefined) return undefined;
      const profile =
        known ??
        (await api.create<StorageProfile>(storageProfiles, { metadata: { name }, spec: {} } as {
          metadata: { name: string };
        }));
      const { provisioner } = storageClass;
      const status = { storageClass: name, provisioner, claimPropertySets };
      await patchStatus({ api, resource: storageProfiles, cache }, profile, status);
      log(`StorageProfile ${name}`, 'written');
      return undefined;
    },
  });
  const add = ({ metadata }: { metadata: { name: string } }): void => queue.add(getKey(metadata));
  caches.storageClasses.onChange(add);
  cache.onChange(add);
  caches.storageClasses.all().forEach(add);
  return queue;
}
