import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { getDurations } from './getDurations.ts';

const ready = (lastTransitionTime: string, status: 'True' | 'False' = 'True'): object => ({
  conditions: [{ type: 'Ready', status, reason: 'Ready', lastTransitionTime }],
});

describe('getDurations', () => {
  it.each([
    {
      title: 'tells both',
      status: { creationTime: '2026-11-24T02:30:04Z', ...ready('2026-11-24T02:31:00Z') },
      expected: { cut: 4000, ready: 60_000 },
    },
    {
      title: 'does not call one ready that is not',
      status: { creationTime: '2026-11-24T02:30:04Z', ...ready('2026-11-24T02:31:00Z', 'False') },
      expected: { cut: 4000, ready: undefined },
    },
    {
      title: 'says nothing of one that is not cut',
      status: {},
      expected: { cut: undefined, ready: undefined },
    },
  ])('$title', ({ status, expected }) => {
    expect(getDurations(aSnapshot({ phase: 'InProgress', status }))).toEqual(expected);
  });

  it('says nothing of one that nobody knows the beginning of', () => {
    const { metadata, ...rest } = aSnapshot();
    const { creationTimestamp: _, ...bare } = metadata;
    expect(getDurations({ ...rest, metadata: bare })).toEqual({
      cut: undefined,
      ready: undefined,
    });
  });
});
