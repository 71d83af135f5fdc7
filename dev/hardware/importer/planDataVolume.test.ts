import { describe, expect, it } from '@jest/globals';
import type { ClaimFacts, DataVolumeFacts, DataVolumeView } from './planDataVolume.ts';
import { planDataVolume } from './planDataVolume.ts';

const claim: ClaimFacts = {
  isDeleting: false,
  isOurs: true,
  isForeign: false,
  isPopulatedForUs: false,
  isPopulated: false,
  isBound: true,
  isRequested: true,
  waitsForConsumer: false,
};
const facts: DataVolumeFacts = {
  phase: 'Pending',
  isDeleting: false,
  isPrePopulated: false,
  mayAdopt: false,
  bindsImmediately: false,
  kind: 'import',
  claim,
};
const unowned: ClaimFacts = { ...claim, isOurs: false };
const settings = { afterMs: 4000, hangs: false };
const call = { startedAt: 1000, failures: 0 };
const plan = (changed: Partial<DataVolumeFacts>, view: Partial<DataVolumeView> = {}) =>
  planDataVolume({ facts: { ...facts, ...changed }, settings, call, now: 1000, ...view });

describe('planDataVolume, its claim', () => {
  it.each([
    { title: 'makes one', changed: { claim: undefined }, expected: { do: 'create-claim' } },
    {
      title: 'makes none for one that somebody else fills',
      changed: { claim: undefined, isPrePopulated: true, phase: 'Succeeded' },
      expected: { do: 'show', phase: 'Pending' },
    },
    {
      title: 'makes none while the source is missing',
      changed: { claim: undefined, problem: 'no such claim' },
      expected: { do: 'show', phase: 'Pending', error: 'no such claim' },
    },
    {
      title: 'waits until a lost one is gone',
      changed: { claim: { ...claim, isDeleting: true }, phase: 'Succeeded' },
      expected: { do: 'show', phase: 'Pending' },
    },
    {
      title: 'adopts one that was filled for it',
      changed: { isPrePopulated: true, claim: { ...unowned, isPopulatedForUs: true } },
      expected: { do: 'adopt' },
    },
    {
      title: 'lets Kubernetes ask for its volume first',
      changed: {
        isPrePopulated: true,
        claim: { ...unowned, isPopulatedForUs: true, isBound: false, isRequested: false },
      },
      expected: { do: 'wait' },
    },
    {
      title: 'adopts one that is there if it may',
      changed: { mayAdopt: true, claim: unowned },
      expected: { do: 'adopt' },
    },
    {
      title: 'never adopts what another controller owns',
      changed: { mayAdopt: true, claim: { ...unowned, isForeign: true } },
      expected: {
        do: 'show',
        phase: 'Pending',
        error: 'a claim of this name exists and is not managed by this DataVolume',
      },
    },
    {
      title: 'waits for a first consumer',
      changed: { claim: { ...claim, isBound: false, waitsForConsumer: true } },
      expected: { do: 'show', phase: 'WaitForFirstConsumer' },
    },
    {
      title: 'selects a node itself when asked to',
      changed: {
        bindsImmediately: true,
        claim: { ...claim, isBound: false, waitsForConsumer: true },
      },
      expected: { do: 'select-node' },
    },
    { title: 'rests while deleted', changed: { isDeleting: true }, expected: { do: 'rest' } },
  ])('$title', ({ changed, expected }) => {
    expect(plan(changed)).toEqual(expected);
  });
});

describe('planDataVolume, its bytes', () => {
  it('are never written again once they are final', () => {
    const changed = { claim: { ...claim, isPopulated: true } };
    expect(plan(changed)).toEqual({ do: 'show', phase: 'Succeeded', progress: '100.0%' });
    expect(plan({ ...changed, phase: 'Succeeded' })).toEqual({ do: 'rest' });
  });

  it.each([
    { now: 1000, progress: 'N/A', untilMs: 2000 },
    { now: 2000, progress: '25.0%', untilMs: 3000 },
    { now: 4999, progress: '75.0%', untilMs: 5000 },
  ])('come by quarters: $progress', ({ now, progress, untilMs }) => {
    const expected = { do: 'show', phase: 'ImportInProgress', progress, untilMs };
    expect(plan({}, { now })).toEqual(expected);
  });

  it('are written when the time has passed', () => {
    expect(plan({}, { now: 5000 })).toEqual({ do: 'fill' });
  });

  it('say where they come from', () => {
    expect(plan({ kind: 'clone-snapshot' })).toMatchObject({
      phase: 'CloneFromSnapshotSourceInProgress',
    });
  });

  it('are waited for where somebody is to upload them', () => {
    expect(plan({ kind: 'upload' })).toEqual({ do: 'show', phase: 'UploadReady' });
    expect(plan({ kind: 'upload', phase: 'UploadReady' }, { now: 9000 })).toEqual({ do: 'rest' });
  });

  it('do not come while the import fails', () => {
    const failing = { ...settings, error: '404 Not Found' };
    const step = plan({}, { settings: failing, now: 5000 });
    expect(step).toEqual({ do: 'fail-call', error: '404 Not Found' });
  });
});
