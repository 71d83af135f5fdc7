import { describe, expect, it } from '@jest/globals';
import type { FoundSource } from './findSource.ts';
import { describeState } from './describeState.ts';

const dataVolume = { name: 'disk', namespace: 'shop' };
const ofClaim: FoundSource = { kind: 'clone-claim', from: 'images/fedora' };

describe('describeState', () => {
  it.each<{ phase: string; source: FoundSource; says: string }>([
    { phase: 'Pending', source: { kind: 'import' }, says: 'PVC disk Pending' },
    { phase: 'ImportInProgress', source: { kind: 'import' }, says: 'Import into disk in progress' },
    { phase: 'UploadReady', source: { kind: 'upload' }, says: 'Upload into disk ready' },
    {
      phase: 'CloneInProgress',
      source: ofClaim,
      says: 'Cloning from images/fedora into shop/disk in progress',
    },
    {
      phase: 'Succeeded',
      source: ofClaim,
      says: 'Successfully cloned from images/fedora into shop/disk',
    },
    {
      phase: 'Succeeded',
      source: { kind: 'import' },
      says: 'Successfully imported into PVC disk',
    },
  ])('says of $phase: $says', ({ phase, source, says }) => {
    const told = describeState({ phase }, { ...dataVolume, source });
    expect(told).toMatchObject({ type: 'Normal', message: says });
  });

  it('warns of a source that cannot be cloned and of an import that fails', () => {
    const error = 'too small';
    const source: FoundSource = { ...ofClaim, problem: error };
    expect(describeState({ phase: 'Pending', error }, { ...dataVolume, source })).toEqual({
      type: 'Warning',
      reason: 'CloneValidationFailed',
      message: error,
    });
    const imported = describeState(
      { phase: 'ImportInProgress', error: '404 Not Found' },
      { ...dataVolume, source: { kind: 'import' } },
    );
    expect(imported).toEqual({ type: 'Warning', reason: 'Error', message: '404 Not Found' });
  });

  it('is silent about waiting for a first consumer', () => {
    const state = { phase: 'WaitForFirstConsumer' };
    expect(describeState(state, { ...dataVolume, source: { kind: 'import' } })).toBeUndefined();
  });
});
