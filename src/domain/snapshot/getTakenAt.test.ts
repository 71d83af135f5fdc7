import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { toInstant } from '../time/instant.ts';
import { getTakenAt } from './getTakenAt.ts';

const asked = '2026-11-24T02:30:00Z';
const cut = '2026-11-24T02:30:09Z';

describe('getTakenAt', () => {
  it('is when the disks were cut', () => {
    const snapshot = aSnapshot({ created: asked, status: { creationTime: cut } });
    expect(getTakenAt(snapshot)).toBe(toInstant(cut));
  });

  it('is when the snapshot was asked for until then', () => {
    expect(getTakenAt(aSnapshot({ created: asked, phase: 'InProgress' }))).toBe(toInstant(asked));
    const { status: _, ...young } = aSnapshot({ created: asked });
    expect(getTakenAt(young)).toBe(toInstant(asked));
  });

  it('is not known of a snapshot that does not exist yet', () => {
    const { status: _, ...young } = aSnapshot();
    const { creationTimestamp: __, ...metadata } = young.metadata;
    expect(getTakenAt({ ...young, metadata })).toBeUndefined();
  });
});
