import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import type { DiskRow } from '../disks/listDisks.ts';
import { listRemarks } from './listRemarks.ts';

const running = aVm({ runStrategy: 'Always', printableStatus: 'Running' });

const aDisk = (name: string, kind: DiskRow['kind'], snapshot: DiskRow['snapshot']): DiskRow => ({
  name,
  kind,
  snapshot,
});

const leftOut = (kind: DiskRow['kind'], reason: string): DiskRow =>
  aDisk('e', kind, { included: false, reason });

const anyDisk = fc.oneof(
  fc.constantFrom(
    aDisk('a', 'PersistentVolumeClaim', { included: true }),
    aDisk('b', 'Backend', { included: false, reason: '', pending: true }),
    leftOut('PersistentVolumeClaim', '2 matching VolumeSnapshotClasses for fast'),
    leftOut('DataVolume', 'No VolumeSnapshotClass: Volume snapshots are not configured'),
  ),
  fc
    .constantFrom<DiskRow['kind']>('DataVolume', 'EmptyDisk', 'CloudInit', 'HostDisk', 'Other')
    .map((kind) => leftOut(kind, 'Snapshot is not supported')),
);

const anyGuest = fc.constantFrom(
  undefined,
  aVmi(),
  aVmi({ paused: true }),
  aVmi({ agent: true, migrating: true, os: 'mswindows', agentProblem: 'too old' }),
);

describe('listRemarks', () => {
  it('says each thing once, whatever the disks', () => {
    fc.assert(
      fc.property(fc.array(anyDisk), anyGuest, fc.boolean(), (disks, vmi, isFrozen) => {
        const kinds = listRemarks(running, vmi, disks, {
          waiting: [],
          canFreeze: undefined,
          isFrozen,
        }).map(({ kind }) => kind);
        expect(new Set(kinds).size).toBe(kinds.length);
        const isCopied = disks.some(({ snapshot }) => snapshot.included);
        expect(isCopied && kinds.includes('no-available-disk')).toBe(false);
        expect(kinds.includes('excluded-disks') && kinds.includes('no-available-disk')).toBe(false);
      }),
    );
  });
});
