import { describe, expect, it } from '@jest/globals';
import type { GuestSettings } from './guestSettings.ts';
import type { InstanceFacts } from './planInstance.ts';
import { planInstance } from './planInstance.ts';

const settings: GuestSettings = {
  hasAgent: true,
  isWindows: false,
  bootAfterMs: 3000,
  stopAfterMs: 2000,
  freezeError: undefined,
  thawError: undefined,
  problems: [],
};
const running: InstanceFacts = {
  phase: 'Running',
  isDeleting: false,
  isPodDeleting: false,
  record: undefined,
  isFrozenShown: false,
  isAgentShown: true,
  hasVolumeChange: false,
};
const record = { frozenAt: 0, thawAt: 10_000, gaveUp: false };
const plan = (changed: Partial<InstanceFacts>, now = 5000, given = settings) =>
  planInstance({ facts: { ...running, ...changed }, settings: given, since: 1000, now });

describe('planInstance', () => {
  it.each([
    {
      title: 'leaves a pending VMI to virt-controller',
      changed: { phase: 'Scheduling' },
      expected: { do: 'rest' },
    },
    {
      title: 'boots for a while',
      changed: { phase: 'Scheduled' },
      now: 3999,
      expected: { do: 'wait', untilMs: 4000 },
    },
    { title: 'is up then', changed: { phase: 'Scheduled' }, now: 4000, expected: { do: 'boot' } },
    { title: 'rests while all is told', changed: {}, expected: { do: 'rest' } },
    {
      title: 'shuts down for a while',
      changed: { isDeleting: true },
      now: 2999,
      expected: { do: 'wait', untilMs: 3000 },
    },
    { title: 'is off then', changed: { isDeleting: true }, now: 3000, expected: { do: 'stop' } },
    {
      title: 'shuts down with its pod',
      changed: { isPodDeleting: true },
      now: 3000,
      expected: { do: 'stop' },
    },
    {
      title: 'stops while frozen',
      changed: { isDeleting: true, record, isFrozenShown: true },
      expected: { do: 'stop' },
    },
    {
      title: 'tells of an agent that came',
      changed: { isAgentShown: false },
      expected: { do: 'report' },
    },
    {
      title: 'tells of plugged volumes',
      changed: { hasVolumeChange: true },
      expected: { do: 'report' },
    },
    { title: 'tells of a freeze not yet shown', changed: { record }, expected: { do: 'report' } },
    {
      title: 'clears a freeze nobody knows of',
      changed: { isFrozenShown: true },
      expected: { do: 'report' },
    },
    {
      title: 'waits for the safety thaw',
      changed: { record, isFrozenShown: true },
      expected: { do: 'wait', untilMs: 10_000 },
    },
    {
      title: 'thaws itself',
      changed: { record, isFrozenShown: true },
      now: 10_000,
      expected: { do: 'thaw', gaveUp: false },
    },
    { title: 'rests when done', changed: { phase: 'Succeeded' }, expected: { do: 'rest' } },
  ])('$title', ({ changed, now, expected }) => {
    expect(plan(changed, now)).toEqual(expected);
  });

  it('says once that it refuses the safety thaw, and then stays frozen', () => {
    const refusing = { ...settings, thawError: 'no' };
    const frozen = { record, isFrozenShown: true };
    expect(plan(frozen, 10_000, refusing)).toEqual({ do: 'refuse-thaw' });
    const refused = { record: { ...record, thawAt: null }, isFrozenShown: true };
    expect(plan(refused, 10_001, refusing)).toEqual({ do: 'rest' });
  });

  it('shows no freeze after Windows gave up', () => {
    const gaveUp = { record: { ...record, gaveUp: true } };
    expect(plan({ ...gaveUp, isFrozenShown: true }, 11_000)).toEqual({ do: 'report' });
    expect(plan(gaveUp, 11_000)).toEqual({ do: 'rest' });
  });
});
