import { setTimeout as sleep } from 'node:timers/promises';
import { getKey } from '../../kube/kubeObject.ts';
import { createSeededBytes } from '../disks/seededBytes.ts';
import { buildAgentState } from './buildRunning.ts';
import type { GuestDeps } from './guestDeps.ts';
import { getHandle } from './guestDisks.ts';
import type { Instance } from './guestObjects.ts';
import type { GuestSettings } from './guestSettings.ts';
import type { VolumePlan } from './planVolumes.ts';
import { completeDump, findDump, planVolumes } from './planVolumes.ts';
import { updateInstance } from './updateInstance.ts';

type Dump = NonNullable<VolumePlan['dump']>;

const dumpMs = 500;
const dumpBytes = 128 * 1024;

export type GuestReport = {
  instance: Instance;
  settings: GuestSettings;
  /** Guests that stand still for a moment. */
  standstill: Set<string>;
};

/** Writes what the guest and its volumes are like now. */
export async function reportInstance(
  deps: GuestDeps,
  { instance, settings, standstill }: GuestReport,
): Promise<void> {
  const { uid } = instance.metadata;
  const target = { ref: instance.metadata, uid };
  const now = new Date(deps.now());
  await updateInstance(deps, target, (current) => {
    const record = deps.freezes.get(uid);
    const isFrozen = record !== undefined && !record.gaveUp;
    const volumes = planVolumes(current, now)?.volumeStatus ?? current.status?.volumeStatus;
    return {
      ...buildAgentState(current, settings, now),
      fsFreezeStatus: isFrozen ? 'frozen' : undefined,
      ...(volumes && { volumeStatus: volumes }),
    };
  });
  const dump = findDump(
    (deps.caches.instances.get(getKey(instance.metadata)) ?? instance).status?.volumeStatus ?? [],
  );
  if (dump !== undefined) await writeDump(deps, { instance, standstill, dump });
}

/** The hypervisor stops the guest, writes its memory over the last dump, and lets it go on. */
async function writeDump(
  deps: GuestDeps,
  { instance, standstill, dump }: { instance: Instance; standstill: Set<string>; dump: Dump },
): Promise<void> {
  const { uid, namespace } = instance.metadata;
  const handle = getHandle(deps.caches, { namespace, name: dump.claimName });
  if (handle === undefined) throw new Error(`the dump claim ${dump.claimName} has no volume`);
  standstill.add(uid);
  try {
    await sleep(dumpMs);
    const bytes = createSeededBytes(`${uid} ${dump.fileName}`, dumpBytes);
    await deps.disks.putFile(handle, { name: 'memory.dump', bytes });
    const now = new Date(deps.now());
    await updateInstance(deps, { ref: instance.metadata, uid }, ({ status }) => ({
      volumeStatus: (status?.volumeStatus ?? []).map((volume) => completeDump(volume, now)),
    }));
  } finally {
    standstill.delete(uid);
  }
  deps.log(`VirtualMachineInstance ${getKey(instance.metadata)}`, `memory in ${dump.fileName}`);
}
