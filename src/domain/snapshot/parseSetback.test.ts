import { describe, expect, it } from '@jest/globals';

import { playSnapshot } from '#testing/traces/playSnapshot.ts';
import type { StoryName } from '#testing/traces/playSnapshot.ts';

import { parseSetback } from './parseSetback.ts';
import type { Setback } from './parseSetback.ts';
import { getSnapshotState } from './snapshotState.ts';

const listSetbacks = (story: StoryName): Setback[] =>
  playSnapshot(story).flatMap((snapshot) => {
    const state = getSnapshotState(snapshot);
    return state.kind === 'retrying' ? [parseSetback(state.error)] : [];
  });

describe('parseSetback', () => {
  it.each<{ story: StoryName; expected: Setback }>([
    { story: 'run-freezefail', expected: { kind: 'not-frozen' } },
    { story: 'run-vss', expected: { kind: 'freeze-ended' } },
    { story: 'fail-error', expected: { kind: 'copy-failed', disk: 'd1' } },
    { story: 'fail-errheal', expected: { kind: 'copy-failed', disk: 'd2' } },
  ])('knows $expected.kind in what virt-controller wrote in $story', ({ story, expected }) => {
    expect(listSetbacks(story)).toContainEqual(expected);
  });

  it.each<{ error: string; expected: Setback }>([
    {
      error: 'failed to freeze VMI, VMI is currently during migration',
      expected: { kind: 'migrating' },
    },
    { error: 'Failed to freeze VMI', expected: { kind: 'not-frozen' } },
    {
      error: 'server error. command Freeze failed: "Guest agent is not responding"',
      expected: { kind: 'not-frozen' },
    },
    {
      error: 'VolumeSnapshots (vmsnapshot-5a-volume-root,vmsnapshot-5a-volume-data) missing',
      expected: { kind: 'copy-gone', disk: 'root' },
    },
    { error: 'VolumeSnapshot x error: full', expected: { kind: 'copy-failed', disk: undefined } },
    { error: 'In error state', expected: { kind: 'other' } },
  ])('reads "$error"', ({ error, expected }) => {
    expect(parseSetback(error)).toEqual(expected);
  });
});
