import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';

import type { DiskRow } from '../disks/listDisks.ts';
import { listObstacles } from './listDiskRemarks.ts';

const named = (length: number) => aVm({ name: 'a'.repeat(length) });

const copied: DiskRow = {
  name: 'root',
  kind: 'PersistentVolumeClaim',
  snapshot: { included: true },
};

const leftOut: DiskRow = { ...copied, snapshot: { included: false, reason: 'no class' } };

describe('listObstacles', () => {
  it('knows of a name that KubeVirt cannot label the copies with', () => {
    expect(listObstacles(named(64), [copied], [])).toEqual([{ kind: 'name-too-long', length: 64 }]);
  });

  it('has nothing against the longest name that is a label', () => {
    expect(listObstacles(named(63), [copied], [])).toEqual([]);
  });

  it('has nothing against any name where nothing is copied', () => {
    expect(listObstacles(named(64), [leftOut], [])).toEqual([]);
  });
});
