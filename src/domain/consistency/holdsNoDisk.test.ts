import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';
import { playSnapshot } from '#testing/traces/playSnapshot.ts';
import type { StoryName } from '#testing/traces/playSnapshot.ts';

import { holdsNoDisk } from './holdsNoDisk.ts';

const BACKEND = 'persistent-state-for-web-1';

describe('holdsNoDisk', () => {
  it.each<{ story: StoryName; expected: boolean }>([
    { story: 'nodisk', expected: true },
    { story: 'empty', expected: true },
    { story: 'nosnap', expected: true },
    { story: 'full', expected: false },
    { story: 'trim', expected: false },
  ])('says $expected of what virt-controller left in story $story', ({ story, expected }) => {
    const writes = playSnapshot(story);
    expect(holdsNoDisk(writes.at(-1) ?? aSnapshot())).toBe(expected);
    expect(writes.slice(0, 5).some(holdsNoDisk)).toBe(false);
  });

  it('says so of a VM without any volume', () => {
    expect(holdsNoDisk(aSnapshot({ status: { snapshotVolumes: {} } }))).toBe(true);
  });

  it('does not say so as long as nothing is known of the disks', () => {
    expect(holdsNoDisk(aSnapshot())).toBe(false);
    expect(holdsNoDisk(aSnapshot({ phase: 'InProgress' }))).toBe(false);
    const { status: _status, ...bare } = aSnapshot();
    expect(holdsNoDisk(bare)).toBe(false);
  });

  it('counts the state of a TPM that KubeVirt lists no more, until KubeVirt says that it is left out', () => {
    const wanted = [BACKEND];
    expect(holdsNoDisk(aSnapshot({ wanted, status: { snapshotVolumes: {} } }))).toBe(false);
    const leftOut = { snapshotVolumes: { excludedVolumes: [BACKEND] } };
    expect(holdsNoDisk(aSnapshot({ wanted, status: leftOut }))).toBe(true);
  });
});
