import { describe, expect, it } from '@jest/globals';
import type { ClaimFacts } from './planClaim.ts';
import { planClaim } from './planClaim.ts';

const requested: ClaimFacts = {
  isDone: false,
  isRequested: true,
  waitsForConsumer: false,
  selectedNode: undefined,
  origin: {},
};
const settings = { afterMs: 200, hangs: false };
const call = { startedAt: 1000, failures: 0 };

describe('planClaim', () => {
  it.each([
    {
      title: 'rests until Kubernetes asks for a volume',
      facts: { ...requested, isRequested: false },
      expected: { do: 'rest' },
    },
    {
      title: 'rests when the volume is there',
      facts: { ...requested, isDone: true },
      expected: { do: 'rest' },
    },
    {
      title: 'rests without a first consumer',
      facts: { ...requested, waitsForConsumer: true },
      expected: { do: 'rest' },
    },
    {
      title: 'starts with a first consumer',
      facts: { ...requested, waitsForConsumer: true, selectedNode: 'n1' },
      expected: { do: 'start-call' },
    },
    {
      title: 'reports a source that is not ready',
      facts: { ...requested, origin: { problem: 'snapshot s is not Ready' } },
      expected: { do: 'report', message: 'snapshot s is not Ready' },
    },
    {
      title: 'waits for its time',
      facts: requested,
      call,
      now: 1100,
      expected: { do: 'wait', untilMs: 1200 },
    },
    {
      title: 'provisions when the time has passed',
      facts: requested,
      call,
      now: 1200,
      expected: { do: 'provision' },
    },
  ])('$title', ({ facts, call: known, now = 1000, expected }) => {
    expect(planClaim({ facts, settings, call: known, now })).toEqual(expected);
  });

  it('fails as a driver fails', () => {
    const failing = { ...settings, error: 'pool is full' };
    expect(planClaim({ facts: requested, settings: failing, call, now: 1200 })).toEqual({
      do: 'fail-call',
      message: 'rpc error: code = Internal desc = pool is full',
    });
  });
});
