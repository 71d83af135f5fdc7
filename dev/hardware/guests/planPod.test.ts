import { describe, expect, it } from '@jest/globals';
import type { PodFacts } from './planPod.ts';
import { planPod } from './planPod.ts';

const pending: PodFacts = {
  phase: 'Pending',
  isDeleting: false,
  isBound: false,
  hasRunningGuest: false,
  isGuestFinal: false,
  claims: [{ name: 'a', phase: 'Bound', wantsNode: false }],
};

describe('planPod', () => {
  it.each([
    { title: 'binds when all claims are bound', changed: {}, expected: { do: 'bind' } },
    {
      title: 'selects a node for claims that wait for their first consumer',
      changed: { claims: [{ name: 'a', phase: 'Pending', wantsNode: true }] },
      expected: { do: 'select-node', claims: ['a'] },
    },
    {
      title: 'holds while a claim is not bound',
      changed: { claims: [{ name: 'a', phase: 'Pending', wantsNode: false }] },
      expected: { do: 'hold', message: 'pod has unbound immediate PersistentVolumeClaims' },
    },
    {
      title: 'holds while a claim is missing',
      changed: { claims: [{ name: 'a', phase: undefined, wantsNode: false }] },
      expected: { do: 'hold', message: 'persistentvolumeclaim "a" not found' },
    },
    { title: 'runs what is bound', changed: { isBound: true }, expected: { do: 'run' } },
    {
      title: 'rests while it runs',
      changed: { isBound: true, phase: 'Running' },
      expected: { do: 'rest' },
    },
    {
      title: 'finishes with its guest',
      changed: { isBound: true, phase: 'Running', isGuestFinal: true },
      expected: { do: 'finish' },
    },
    {
      title: 'lets a running guest shut down before it goes',
      changed: { isBound: true, phase: 'Running', isDeleting: true, hasRunningGuest: true },
      expected: { do: 'rest' },
    },
    {
      title: 'goes when the guest is off',
      changed: { isBound: true, phase: 'Running', isDeleting: true },
      expected: { do: 'remove' },
    },
  ])('$title', ({ changed, expected }) => {
    expect(planPod({ ...pending, ...changed })).toEqual(expected);
  });
});
