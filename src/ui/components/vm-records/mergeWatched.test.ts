import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { mergeWatched } from './mergeWatched.ts';

type List = Watched<readonly ReturnType<typeof aSnapshot>[]>;

const one = aSnapshot();
const two = aSnapshot({ name: 's2' });
const loaded: List = { kind: 'loaded', data: [one] };
const loading: List = { kind: 'loading' };
const forbidden: List = { kind: 'forbidden' };

describe('mergeWatched', () => {
  it.each<{
    readonly title: string;
    readonly lists: readonly [List, List];
    readonly expected: List;
  }>([
    { title: 'shows the first meanwhile', lists: [loaded, loading], expected: loaded },
    { title: 'waits for the first', lists: [loading, loaded], expected: loading },
    {
      title: 'keeps the first when the second fails',
      lists: [loaded, { kind: 'failed', message: 'etcd is full' }],
      expected: { kind: 'loaded', data: [one], lost: 'etcd is full' },
    },
    { title: 'is what the first is', lists: [forbidden, loaded], expected: forbidden },
    { title: 'is forbidden when either is', lists: [loaded, forbidden], expected: forbidden },
    {
      title: 'joins both, each object once',
      lists: [loaded, { kind: 'loaded', data: [one, two] }],
      expected: { kind: 'loaded', data: [one, two] },
    },
    {
      title: 'is lost when either is',
      lists: [loaded, { kind: 'loaded', data: [two], lost: 'Bad Gateway' }],
      expected: { kind: 'loaded', data: [one, two], lost: 'Bad Gateway' },
    },
  ])('$title', ({ lists, expected }) => {
    expect(mergeWatched(...lists)).toEqual(expected);
  });
});
