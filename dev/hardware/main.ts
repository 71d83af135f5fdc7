import { getMessage } from '../kube/apiError.ts';
import { createClusterApi } from '../kube/clusterApi.ts';
import { createConnection } from '../kube/connection.ts';
import { createCaches } from './caches.ts';
import { DiskFolders } from './disks/DiskFolders.ts';
import { createKeyedLock } from './disks/keyedLock.ts';
import { createFreezeStore } from './guests/freezeStore.ts';
import { createHandlerIdentity } from './guests/handlerPod.ts';
import { startHandlerServer } from './guests/handlerServer.ts';
import { startHeartbeat } from './guests/heartbeat.ts';
import { startGuests } from './guests/startGuests.ts';
import { startImporter } from './importer/startImporter.ts';
import { createLog } from './log.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import { startStorage } from './storage/startStorage.ts';

/** Starts storage, importer and guests on one cluster and says `ready` when all three play. */
async function run({ kubeconfig, data, certs, handlerPort }: Options): Promise<void> {
  const now = (): number => Date.now();
  const ended = new AbortController();
  const { signal } = ended;
  const connection = createConnection(kubeconfig);
  const api = createClusterApi(connection);
  const identity = createHandlerIdentity(api);
  const lock = createKeyedLock();
  const disks = new DiskFolders(data, lock);
  const freezes = createFreezeStore(data);
  const caches = createCaches({ api, log: createLog('watch'), signal });

  const guestLog = createLog('guests');
  const alive = startHeartbeat({ api, identity, log: guestLog, now }, signal);
  await Promise.all([alive, ...Object.values(caches).map((cache) => cache.synced)]);

  const storage = await startStorage({ api, caches, disks, log: createLog('storage'), now });
  const importer = startImporter({ api, caches, disks, log: createLog('importer'), now });
  const handlerApi = createClusterApi(connection.withToken(identity.getToken));
  const forGuests = { api, handlerApi, caches, disks, lock, freezes, log: guestLog, now };
  const guests = startGuests(forGuests);
  const { operations } = guests;
  const server = await startHandlerServer({
    certsDir: certs,
    port: handlerPort,
    operations,
    caches,
  });

  const end = (): void => {
    ended.abort();
    [storage, importer, guests].forEach((part) => part.stop());
    server.closeAllConnections();
    server.close();
    process.exit(0);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.stdout.write('ready\n');
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${getMessage(error)}\n`);
  process.exit(1);
}
