import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { toInstant } from '../time/instant.ts';
import { getDeadline } from './getDeadline.ts';

const created = '2026-11-24T02:30:00Z';

describe('getDeadline', () => {
  it.each([
    {
      title: 'is five minutes by default',
      failureDeadline: undefined,
      expected: '2026-11-24T02:35:00Z',
    },
    {
      title: 'is what the snapshot asks for',
      failureDeadline: '1m30s',
      expected: '2026-11-24T02:31:30Z',
    },
    {
      title: 'has passed at once when the time is negative',
      failureDeadline: '-1m',
      expected: '2026-11-24T02:29:00Z',
    },
    {
      title: 'falls back when it cannot be read',
      failureDeadline: 'soon',
      expected: '2026-11-24T02:35:00Z',
    },
  ])('$title', ({ failureDeadline, expected }) => {
    const snapshot = aSnapshot({
      created,
      ...(failureDeadline === undefined ? {} : { failureDeadline }),
    });
    expect(getDeadline(snapshot)).toBe(toInstant(expected));
  });

  it('never comes for 0s', () => {
    expect(getDeadline(aSnapshot({ failureDeadline: '0s' }))).toBeUndefined();
  });

  it('is unknown before the object exists', () => {
    const { creationTimestamp: _, ...metadata } = aSnapshot().metadata;
    expect(getDeadline({ ...aSnapshot(), metadata })).toBeUndefined();
  });
});
