import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { playSnapshot } from '#testing/traces/playSnapshot.ts';
import type { StoryName } from '#testing/traces/playSnapshot.ts';

import { comparePromise } from './comparePromise.ts';

import type { Promised } from './promise.ts';

const build = (promised: string, ...indications: string[]): VirtualMachineSnapshot =>
  aSnapshot({ promised, status: { indications } });

const worse = (promised: Promised, actual: string, ...breaches: string[]) => ({
  worse: { promised, actual, breaches },
  missing: [],
});

describe('comparePromise', () => {
  it.each([
    { title: 'a promise that was kept', found: build('file-system', 'Online', 'GuestAgent') },
    { title: 'an application promise that was kept', found: build('application', 'GuestAgent') },
    { title: 'more than was promised', found: build('crash', 'Online', 'GuestAgent') },
    { title: 'a VM that was shut down meanwhile', found: build('file-system') },
    { title: 'no promise', found: aSnapshot({ status: { indications: ['Online'] } }) },
    {
      title: 'a snapshot that is not done',
      found: aSnapshot({ promised: 'offline', wanted: ['root'], phase: 'InProgress' }),
    },
    { title: 'a failed one', found: aSnapshot({ promised: 'file-system', phase: 'Failed' }) },
  ])('has nothing to say of $title', ({ found }) => {
    expect(comparePromise(found)).toBeUndefined();
  });

  it.each([
    {
      title: 'an agent that went away',
      found: build('file-system', 'GuestAgent', 'NoGuestAgent', 'Online'),
      expected: worse('file-system', 'crash', 'without-agent'),
    },
    {
      title: 'a VM that was paused',
      found: build('application', 'Online', 'Paused'),
      expected: worse('application', 'crash', 'paused'),
    },
    {
      title: 'a freeze that ended too early',
      found: build('application', 'GuestAgent', 'Online', 'QuiesceTimeout'),
      expected: worse('application', 'crash', 'freeze-ended'),
    },
    {
      title: 'the same in the words of KubeVirt 1.6, told once',
      found: build('file-system', 'GuestAgent', 'Online', 'QuiesceFailed', 'QuiesceTimeout'),
      expected: worse('file-system', 'crash', 'freeze-ended'),
    },
    {
      title: 'a VM that was started',
      found: build('offline', 'GuestAgent', 'Online'),
      expected: worse('offline', 'file-system', 'was-on'),
    },
    {
      title: 'a VM that was started without agent',
      found: build('offline', 'NoGuestAgent', 'Online'),
      expected: worse('offline', 'crash', 'was-on', 'without-agent'),
    },
    {
      title: 'a word that is new',
      found: build('crash', 'Online', 'SomethingNew'),
      expected: worse('crash', 'unknown', 'unexplained'),
    },
    {
      title: 'a promise that was broken without a word',
      found: build('file-system', 'Online'),
      expected: worse('file-system', 'crash'),
    },
  ])('tells $title', ({ found, expected }) => {
    expect(comparePromise(found)).toEqual(expected);
  });

  it('tells a disk that was to be in it, also where the consistency is as promised', () => {
    const snapshotVolumes = { includedVolumes: ['root'] };
    const wish = { wanted: ['root', 'data'], promised: 'offline' };
    expect(comparePromise(aSnapshot({ ...wish, status: { snapshotVolumes } }))).toEqual({
      missing: ['data'],
    });
    const both = aSnapshot({ ...wish, status: { snapshotVolumes, indications: ['Online'] } });
    expect(comparePromise(both)).toEqual({
      worse: { promised: 'offline', actual: 'crash', breaches: ['was-on'] },
      missing: ['data'],
    });
  });

  it('tells that none of the disks is in it, and nothing of how they would have been cut', () => {
    const status = { snapshotVolumes: { excludedVolumes: ['root'] }, indications: ['Online'] };
    expect(comparePromise(aSnapshot({ promised: 'offline', wanted: ['root'], status }))).toEqual({
      worse: { promised: 'offline', actual: 'configuration', breaches: ['without-disks'] },
      missing: ['root'],
    });
  });

  it('finds nothing worse than itself', () => {
    const words = fc.subarray([
      'Online',
      'GuestAgent',
      'NoGuestAgent',
      'Paused',
      'PartialSnapshot',
    ]);
    fc.assert(
      fc.property(words, (indications) => {
        expect(comparePromise(build('crash', ...indications))).toBeUndefined();
      }),
    );
  });

  it('judges what virt-controller left where the freeze was too short or the agent missing', () => {
    const last = (story: StoryName, promised: Promised) => {
      const found = playSnapshot(story).at(-1) ?? aSnapshot();
      const annotations = aSnapshot({ promised }).metadata.annotations ?? {};
      return comparePromise({ ...found, metadata: { ...found.metadata, annotations } });
    };
    expect(last('run-vss', 'application')?.worse?.breaches).toEqual(['freeze-ended']);
    expect(last('run-noagent', 'file-system')?.worse?.breaches).toEqual(['without-agent']);
    expect(last('run-paused', 'file-system')?.worse?.breaches).toEqual(['paused']);
    expect(last('run-freezefail', 'file-system')).toBeUndefined();
    expect(last('run-agent', 'file-system')).toBeUndefined();
  });
});
