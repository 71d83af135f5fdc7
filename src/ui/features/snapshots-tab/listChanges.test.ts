import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { listChanges, toKnown } from './listChanges.ts';

const before = toKnown([aSnapshot(), aSnapshot({ name: 's2', phase: 'InProgress' })]);

describe('listChanges', () => {
  it('finds none between equal lists', () => {
    expect(listChanges(before, before)).toEqual([]);
  });

  it('names what is new, what is in another state and what is gone', () => {
    const after = toKnown([aSnapshot({ name: 's2' }), aSnapshot({ name: 's3', phase: 'Failed' })]);
    expect(listChanges(before, after)).toEqual([
      { kind: 'now', name: 's2', state: 'ready' },
      { kind: 'now', name: 's3', state: 'failed' },
      { kind: 'gone', name: 's1' },
    ]);
  });

  it('tells a namesake from the one that was there before', () => {
    const after = toKnown([aSnapshot({ uid: 'uid-of-another' })]);
    expect(listChanges(toKnown([aSnapshot()]), after)).toEqual([
      { kind: 'now', name: 's1', state: 'ready' },
      { kind: 'gone', name: 's1' },
    ]);
  });
});
