import { describe, expect, it } from '@jest/globals';

import type { DiskKind, DiskRow } from './listDisks.ts';
import { whyEmpty } from './whyEmpty.ts';

const left = (name: string, kind: DiskKind, reason: string): DiskRow => ({
  name,
  kind,
  snapshot: { included: false, reason },
});

const pending = (kind: DiskKind): DiskRow => ({
  name: 'late',
  kind,
  snapshot: { included: false, reason: '', pending: true },
});

const copied: DiskRow = { name: 'root', kind: 'DataVolume', snapshot: { included: true } };

const NOT_SUPPORTED = 'Snapshot is not supported for this volumeSource type [image]';
const NO_CLASS = 'No VolumeSnapshotClass: Volume snapshots are not configured [local] [root]';

describe('whyEmpty', () => {
  it('tells a VM without disks from one whose disks cannot be copied', () => {
    expect(whyEmpty([])).toEqual({ kind: 'no-disks' });
    expect(
      whyEmpty([
        left('image', 'ContainerDisk', NOT_SUPPORTED),
        left('root', 'PersistentVolumeClaim', NO_CLASS),
        left('data', 'DataVolume', 'PVC not found'),
        pending('CloudInit'),
      ]),
    ).toEqual({
      kind: 'none-copied',
      disks: [
        { name: 'image', why: 'wrong-kind', says: NOT_SUPPORTED },
        { name: 'root', why: 'no-snapshot-class', says: NO_CLASS },
        { name: 'data', why: 'other', says: 'PVC not found' },
        { name: 'late', why: 'not-looked-at', says: '' },
      ],
    });
  });

  it.each([
    { title: 'is copied', disk: copied },
    { title: 'has not been judged', disk: pending('DataVolume') },
    {
      title: 'has too many snapshot classes',
      disk: left('root', 'DataVolume', '2 matching VolumeSnapshotClasses for fast'),
    },
  ])('says nothing where a disk $title', ({ disk }) => {
    expect(whyEmpty([left('image', 'ContainerDisk', NOT_SUPPORTED), disk])).toBeUndefined();
  });
});
