import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { listMissing, listWanted } from './listMissing.ts';

const STATE = 'persistent-state-for-web-1';

const build = (wanted: readonly string[], included: readonly string[], excluded: string[] = []) =>
  aSnapshot({
    wanted,
    status: { snapshotVolumes: { includedVolumes: included, excludedVolumes: excluded } },
  });

describe('listMissing', () => {
  it.each([
    {
      title: 'misses nothing where all is there',
      found: build(['root'], ['root', 'data']),
      expected: [],
    },
    {
      title: 'misses a disk that was left out',
      found: build(['root', 'data'], ['root'], ['data', 'seed']),
      expected: ['data'],
    },
    {
      title: 'misses a disk that is not even listed',
      found: build(['root', 'data'], ['root']),
      expected: ['data'],
    },
    {
      title: 'does not miss a state that KubeVirt forgot',
      found: build([STATE], ['root']),
      expected: [],
    },
    {
      title: 'misses a state that KubeVirt left out',
      found: build([STATE], ['root'], [STATE]),
      expected: [STATE],
    },
    {
      title: 'misses everything where nothing is listed',
      found: aSnapshot({ wanted: ['root'] }),
      expected: ['root'],
    },
  ])('$title', ({ found, expected }) => {
    expect(listMissing(found)).toEqual(expected);
  });

  it('misses nothing of a snapshot for which nothing was written down', () => {
    const { status: _, ...young } = aSnapshot();
    const { annotations: __, ...metadata } = young.metadata;
    expect(listMissing(young)).toEqual([]);
    expect(listWanted({ ...young, metadata })).toEqual([]);
  });
});
