import { describe, expect, it } from '@jest/globals';

import { aContent } from '#testing/aContent.ts';

import { countCopiedDisks, listUncutDisks } from './countCopiedDisks.ts';

describe('countCopiedDisks', () => {
  it('counts the disks that are cut', () => {
    expect(countCopiedDisks(aContent({ disks: ['a', 'b', 'c'], cut: ['b'] }))).toEqual({
      done: 1,
      all: 3,
    });
  });

  it('knows nothing before the content exists', () => {
    expect(countCopiedDisks(undefined)).toBeUndefined();
  });

  it('counts none in a content that has just been made, or has no disks', () => {
    const { status: _, ...young } = aContent({ disks: ['a'] });
    expect(countCopiedDisks(young)).toEqual({ done: 0, all: 1 });
    expect(countCopiedDisks({ ...young, spec: {} })).toEqual({ done: 0, all: 0 });
  });

  it('leaves out a disk for which nothing is cut', () => {
    const content = aContent({ disks: ['a'] });
    const [backup] = content.spec.volumeBackups ?? [];
    const { volumeSnapshotName: _, ...without } = backup ?? {
      volumeName: 'a',
      persistentVolumeClaim: { metadata: {}, spec: {} },
    };
    expect(countCopiedDisks({ ...content, spec: { volumeBackups: [without] } })).toEqual({
      done: 0,
      all: 0,
    });
  });
});

describe('listUncutDisks', () => {
  it('names the disks that are still to be cut', () => {
    expect(listUncutDisks(aContent({ disks: ['a', 'b', 'c'], cut: ['b'] }))).toEqual(['a', 'c']);
  });

  it('names all in a content that has just been made, and none where nothing is cut', () => {
    const { status: _, ...young } = aContent({ disks: ['a'] });
    const [backup] = young.spec.volumeBackups ?? [];
    const { volumeSnapshotName: __, ...without } = backup ?? {
      volumeName: 'a',
      persistentVolumeClaim: { metadata: {}, spec: {} },
    };
    expect(listUncutDisks(young)).toEqual(['a']);
    expect(listUncutDisks({ ...young, spec: { volumeBackups: [without] } })).toEqual([]);
    expect(listUncutDisks({ ...young, spec: {} })).toEqual([]);
  });
});
