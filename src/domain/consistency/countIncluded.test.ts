import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';

import { countIncluded } from './countIncluded.ts';

const noClass = 'No VolumeSnapshotClass: Volume snapshots are not configured for this StorageClass';

/** Two disks, two more that cannot be copied, an image and cloud-init. */
const vm = aVm({
  disks: ['root', 'data'],
  left: {
    scratch: {
      volume: { name: 'scratch', persistentVolumeClaim: { claimName: 'web-1-scratch' } },
      reason: noClass,
    },
    cache: { volume: { name: 'cache', dataVolume: { name: 'web-1-cache' } }, reason: noClass },
    tools: { volume: { name: 'tools', containerDisk: { image: 'tools' } }, reason: 'no' },
    seed: { volume: { name: 'seed', cloudInitNoCloud: {} }, reason: 'no' },
  },
});

const STATE = 'persistent-state-for-web-1';

type Case = {
  readonly title: string;
  readonly included?: readonly string[];
  readonly excluded?: readonly string[];
  readonly says?: readonly string[];
  readonly wanted?: readonly string[];
  readonly isVmKnown?: boolean;
  readonly expected: { readonly included: number; readonly all: number } | undefined;
};

const build = ({ included, excluded, says = [], wanted }: Case) =>
  aSnapshot({
    ...(wanted && { wanted }),
    status: {
      indications: says,
      snapshotVolumes: {
        ...(included && { includedVolumes: included }),
        ...(excluded && { excludedVolumes: excluded }),
      },
    },
  });

describe('countIncluded', () => {
  it.each<Case>([
    {
      title: 'finds a snapshot whole that lacks only what holds no data',
      included: ['root', 'data'],
      excluded: ['tools', 'seed'],
      isVmKnown: true,
      expected: undefined,
    },
    {
      title: 'counts the disks that KubeVirt left out, and only them',
      included: ['root', 'data'],
      excluded: ['scratch', 'cache', 'tools', 'seed'],
      says: ['PartialSnapshot'],
      isVmKnown: true,
      expected: { included: 2, all: 4 },
    },
    {
      title: 'sees it also where an older KubeVirt does not say so',
      included: ['root', 'data'],
      excluded: ['scratch', 'seed'],
      isVmKnown: true,
      expected: { included: 2, all: 3 },
    },
    {
      title: 'counts one at least when the VM is not at hand',
      included: ['root', 'data'],
      excluded: ['scratch', 'cache', 'tools', 'seed'],
      says: ['PartialSnapshot'],
      expected: { included: 2, all: 3 },
    },
    {
      title: 'counts one at least when the VM has lost its disks since',
      included: ['root'],
      excluded: ['old'],
      says: ['PartialSnapshot'],
      isVmKnown: true,
      expected: { included: 1, all: 2 },
    },
    {
      title: 'knows a disk by what the snapshot was to hold',
      included: ['root'],
      excluded: ['old', 'older', 'seed'],
      wanted: ['root', 'old', 'older'],
      expected: { included: 1, all: 3 },
    },
    {
      title: 'misses a disk that KubeVirt does not even list',
      included: ['root'],
      wanted: ['root', 'data'],
      expected: { included: 1, all: 2 },
    },
    {
      title: 'finds a snapshot whole that holds what it was to hold',
      included: ['root', 'data'],
      wanted: ['root', 'data'],
      expected: undefined,
    },
    {
      title: 'counts nothing in a snapshot of the configuration alone',
      excluded: ['root', 'data', 'seed'],
      says: ['PartialSnapshot'],
      wanted: [],
      isVmKnown: true,
      expected: { included: 0, all: 2 },
    },
    {
      title: 'counts the state of the TPM where it was left out',
      included: ['root', 'data'],
      excluded: [STATE],
      expected: { included: 2, all: 3 },
    },
    {
      title: 'does not miss the state of the TPM where KubeVirt forgot it later',
      included: ['root', 'data'],
      excluded: ['seed'],
      wanted: ['root', 'data', STATE],
      expected: undefined,
    },
  ])('$title', (row) => {
    expect(countIncluded(build(row), row.isVmKnown === true ? vm : undefined)).toEqual(
      row.expected,
    );
  });

  it('finds nothing missing where KubeVirt lists nothing', () => {
    const { status: _, ...young } = aSnapshot();
    expect(countIncluded(young, vm)).toBeUndefined();
  });
});
