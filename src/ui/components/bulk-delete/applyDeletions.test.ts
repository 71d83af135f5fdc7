import { describe, expect, it, jest } from '@jest/globals';
import { k8sDelete } from '@openshift-console/dynamic-plugin-sdk';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';

import type { DependentsReading } from '../delete-snapshot/readDependents.ts';
import { applyDeletions } from './applyDeletions.ts';
import type { LiveSurroundings } from './useSurroundings.ts';

const aReading = (restores: readonly string[]): DependentsReading => ({
  dependents: { restores, clones: [], claims: [], lastness: 'not-last' },
  unchecked: [],
  fate: 'present',
});

const snapshots = Array.from({ length: 6 }, (_, index) =>
  aSnapshot({ name: `s${index}`, uid: `uid-s${index}` }),
);

/** Deletes them while each deletion takes so long, and a restore begins to read them all after the first look. */
const run = async (took: number) => {
  aConsole(snapshots);
  let now = Date.parse('2026-11-24T02:30:00Z');
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  const serve = jest.mocked(k8sDelete).getMockImplementation();
  jest.mocked(k8sDelete).mockImplementation((options) => {
    now += took;
    return serve?.(options) as never;
  });
  const looks = [aReading([]), aReading(['r1'])];
  const lookAgain = jest.fn<LiveSurroundings['lookAgain']>(() => {
    const after = looks.shift() ?? aReading(['r1']);
    return Promise.resolve(() => ({ before: aReading([]), after }));
  });
  const ends = new Map<VirtualMachineSnapshot, string>();
  await applyDeletions(snapshots, lookAgain, (snapshot, { kind }) => {
    ends.set(snapshot, kind);
  });
  return { lookAgain, ends: [...ends.values()] };
};

describe('applyDeletions', () => {
  it('looks once for a run that is over in a moment', async () => {
    const { lookAgain, ends } = await run(1_000);
    expect(lookAgain).toHaveBeenCalledTimes(1);
    expect(ends).toEqual(Array<string>(6).fill('accepted'));
  });

  it('looks again when the last look has grown old, and keeps what is needed by then', async () => {
    const { lookAgain, ends } = await run(3_000);
    expect(lookAgain).toHaveBeenCalledTimes(2);
    expect(ends).toEqual([...Array<string>(4).fill('accepted'), 'kept', 'kept']);
  });
});
