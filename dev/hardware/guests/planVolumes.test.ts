import { describe, expect, it } from '@jest/globals';
import type { Instance, VolumeStatus } from './guestObjects.ts';
import { completeDump, planVolumes } from './planVolumes.ts';

const now = new Date('2026-11-24T02:30:00Z');

const anInstance = (status: VolumeStatus, inSpec = true): Instance => ({
  metadata: {
    name: 'web-1',
    namespace: 'shop',
    uid: 'u',
    resourceVersion: '1',
    creationTimestamp: '2026-01-01T00:00:00Z',
  },
  spec: { domain: { devices: {} }, volumes: inSpec ? [{ name: status.name }] : [] },
  status: { phase: 'Running', volumeStatus: [{ name: 'rootdisk' }, status] },
});

const plugged: VolumeStatus = {
  name: 'extra',
  phase: 'AttachedToNode',
  hotplugVolume: { attachPodName: 'hp', attachPodUID: 'p' },
};
const dump: VolumeStatus = {
  ...plugged,
  name: 'dump',
  phase: 'MountedToPod',
  memoryDumpVolume: { claimName: 'dump' },
};
const after = (status: VolumeStatus, inSpec = true): VolumeStatus | undefined =>
  planVolumes(anInstance(status, inSpec), now)?.volumeStatus[1];

describe('planVolumes', () => {
  it('mounts what is attached to the node', () => {
    expect(after(plugged)).toMatchObject({ phase: 'MountedToPod', reason: 'VolumeMountedToPod' });
  });

  it('does not mount before the attachment pod runs', () => {
    expect(after({ ...plugged, hotplugVolume: { attachPodUID: '' } })).toBeUndefined();
  });

  it('gives the guest what is mounted', () => {
    const mounted = { ...plugged, phase: 'MountedToPod' };
    expect(after(mounted)).toMatchObject({ phase: 'Ready', target: 'sda' });
  });

  it('unmounts what left the spec', () => {
    const left = after({ ...plugged, phase: 'Ready', target: 'sda' }, false);
    expect(left).toMatchObject({ phase: 'UnMountedFromPod', target: '' });
  });

  it('leaves the disks alone that were there from the start', () => {
    expect(after({ name: 'data' })).toBeUndefined();
  });

  it('dumps memory instead of giving the disk to the guest', () => {
    const plan = planVolumes(anInstance(dump), now);
    const fileName = 'web-1-dump-20261124-023000.memory.dump';
    expect(plan?.dump).toEqual({ claimName: 'dump', fileName });
    expect(plan?.volumeStatus[1]).toMatchObject({
      phase: 'MemoryDumpInProgress',
      memoryDumpVolume: { startTimestamp: '2026-11-24T02:30:00Z', targetFileName: fileName },
    });
  });

  it('completes a dump in progress and nothing else', () => {
    const inProgress = { ...dump, phase: 'MemoryDumpInProgress' };
    expect(completeDump(inProgress, now)).toMatchObject({
      phase: 'MemoryDumpCompleted',
      memoryDumpVolume: { claimName: 'dump', endTimestamp: '2026-11-24T02:30:00Z' },
    });
    expect(completeDump(plugged, now)).toBe(plugged);
  });
});
