import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import { predictConsistency } from './predictConsistency.ts';

const on = aVm({ runStrategy: 'Always', printableStatus: 'Running' });

describe('predictConsistency', () => {
  it.each([
    { title: 'a stopped VM', vm: aVm(), vmi: undefined, expected: 'offline' },
    { title: 'a running guest without agent', vm: on, vmi: aVmi(), expected: 'crash' },
    {
      title: 'a running guest with agent',
      vm: on,
      vmi: aVmi({ agent: true, os: 'fedora' }),
      expected: 'file-system',
    },
    {
      title: 'Windows with agent',
      vm: on,
      vmi: aVmi({ agent: true, os: 'mswindows' }),
      expected: 'application',
    },
    {
      title: 'a Linux guest with agent that is frozen already',
      vm: on,
      vmi: aVmi({ agent: true, os: 'fedora', frozen: true }),
      expected: 'file-system',
    },
    {
      title: 'Windows with agent that is frozen already',
      vm: on,
      vmi: aVmi({ agent: true, os: 'mswindows', frozen: true }),
      expected: 'crash',
    },
    {
      title: 'a frozen guest whose agent is gone',
      vm: on,
      vmi: aVmi({ frozen: true }),
      expected: 'crash',
    },
    {
      title: 'Windows without agent',
      vm: aVm({ runStrategy: 'Always', preference: 'windows.11' }),
      vmi: aVmi(),
      expected: 'crash',
    },
    {
      title: 'a paused guest with agent',
      vm: on,
      vmi: aVmi({ agent: true, paused: true }),
      expected: 'crash',
    },
    {
      title: 'a VM that KubeVirt has not looked at',
      vm: { ...aVm(), status: {} },
      vmi: undefined,
      expected: 'unknown',
    },
  ])('expects $expected of $title', ({ vm, vmi, expected }) => {
    expect(predictConsistency(vm, vmi)).toBe(expected);
  });
});
