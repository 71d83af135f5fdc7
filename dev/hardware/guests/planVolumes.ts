import { formatTime } from '../../kube/formatTime.ts';
import type { Instance, VolumeStatus } from './guestObjects.ts';

export type VolumePlan = {
  volumeStatus: VolumeStatus[];
  /** A memory dump is to be written now. */
  dump?: { claimName: string; fileName: string } | undefined;
};

const targets = Array.from({ length: 26 }, (_, index) => `sd${String.fromCharCode(97 + index)}`);
const mountable = ['Bound', 'Pending', 'AttachedToNode'];
const unmountable = ['Ready', 'MountedToPod', 'AttachedToNode', 'Detaching'];

/**
 * How the volumes plugged into a running VMI go on: mounted, ready or dumped to, and unmounted
 * once they left its spec. Undefined if all stand where they should.
 */
export function planVolumes(instance: Instance, now: Date): VolumePlan | undefined {
  const inSpec = new Set((instance.spec.volumes ?? []).map((volume) => volume.name));
  const before = instance.status?.volumeStatus ?? [];
  const after = before.map((status) => planVolume(status, instance, { inSpec, now }));
  if (after.every((status, index) => status === before[index])) return undefined;
  const dump = findDump(after);
  return { volumeStatus: after, ...(dump && { dump }) };
}

/** The memory dump that is in progress. */
export function findDump(volumeStatus: readonly VolumeStatus[]): VolumePlan['dump'] {
  const dumped = volumeStatus.find(({ phase }) => phase === 'MemoryDumpInProgress');
  const { claimName = dumped?.name, targetFileName } = dumped?.memoryDumpVolume ?? {};
  if (claimName === undefined || targetFileName === undefined) return undefined;
  return { claimName, fileName: targetFileName };
}

function planVolume(
  status: VolumeStatus,
  instance: Instance,
  { inSpec, now }: { inSpec: ReadonlySet<string>; now: Date },
): VolumeStatus {
  const { name, phase = '', hotplugVolume, memoryDumpVolume } = status;
  if (hotplugVolume === undefined) return status;
  if (!inSpec.has(name)) return unmountable.includes(phase) ? unmount(status) : status;
  if (mountable.includes(phase) && hotplugVolume.attachPodUID) {
    return {
      ...status,
      phase: 'MountedToPod',
      reason: 'VolumeMountedToPod',
      message: `Volume ${name} has been mounted in virt-launcher pod`,
    };
  }
  if (phase !== 'MountedToPod') return status;
  if (memoryDumpVolume === undefined) return attach(status, instance);
  return {
    ...status,
    phase: 'MemoryDumpInProgress',
    message: `Memory dump Volume ${name} is attached, getting memory dump`,
    memoryDumpVolume: {
      ...memoryDumpVolume,
      startTimestamp: formatTime(now.getTime()),
      targetFileName: `${instance.metadata.name}-${name}-${getStamp(now)}.memory.dump`,
    },
  };
}

/** The schema wants a target even where there is none. */
function unmount(status: VolumeStatus): VolumeStatus {
  return {
    ...status,
    target: '',
    phase: 'UnMountedFromPod',
    reason: 'VolumeUnMountedFromPod',
    message: `Volume ${status.name} has been unmounted from virt-launcher pod`,
  };
}

function attach(status: VolumeStatus, instance: Instance): VolumeStatus {
  const taken = new Set((instance.status?.volumeStatus ?? []).map((other) => other.target));
  const target = targets.find((name) => !taken.has(name)) ?? 'sdz';
  return {
    ...status,
    target,
    phase: 'Ready',
    reason: 'VolumeReady',
    message: `Successfully attach hotplugged volume ${status.name} to VM`,
  };
}

/** A volume whose dump is written. */
export function completeDump(status: VolumeStatus, now: Date): VolumeStatus {
  if (status.phase !== 'MemoryDumpInProgress') return status;
  return {
    ...status,
    phase: 'MemoryDumpCompleted',
    reason: 'VolumeReady',
    message: `Memory dump to Volume ${status.name} has completed successfully`,
    memoryDumpVolume: { ...status.memoryDumpVolume, endTimestamp: formatTime(now.getTime()) },
  };
}

/** 20261124-023000 */
function getStamp(now: Date): string {
  return now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
}
