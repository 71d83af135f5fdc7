import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import { getGuestState } from './guestState.ts';

const on = { runStrategy: 'Always', printableStatus: 'Running' } as const;
const agent = { type: 'AgentConnected', status: 'True' } as const;
const paused = { type: 'Paused', status: 'True' } as const;

describe('getGuestState', () => {
  it.each([
    { title: 'a stopped VM', vm: aVm(), vmi: undefined, expected: 'off' },
    { title: 'an instance without agent', vm: aVm(on), vmi: aVmi(), expected: 'without-agent' },
    {
      title: 'an instance with agent',
      vm: aVm(on),
      vmi: aVmi({ agent: true }),
      expected: 'with-agent',
    },
    {
      title: 'a paused instance with agent',
      vm: aVm(on),
      vmi: aVmi({ agent: true, paused: true }),
      expected: 'paused',
    },
    {
      title: 'an instance on its way out, which KubeVirt still takes for one',
      vm: aVm({ printableStatus: 'Stopping' }),
      vmi: aVmi({ deleted: '2026-11-24T00:00:00Z' }),
      expected: 'without-agent',
    },
    {
      title: 'a VM whose instance is not at hand',
      vm: aVm({ ...on, conditions: [agent] }),
      vmi: undefined,
      expected: 'with-agent',
    },
    {
      title: 'a VM whose instance has only just been made',
      vm: aVm({ ...on, printableStatus: 'Starting' }),
      vmi: undefined,
      expected: 'without-agent',
    },
    {
      title: 'a VM that repeats the pause of its instance',
      vm: aVm({ ...on, conditions: [agent, paused] }),
      vmi: undefined,
      expected: 'paused',
    },
    {
      title: 'a VM that KubeVirt says is paused',
      vm: aVm({ ...on, printableStatus: 'Paused', conditions: [agent] }),
      vmi: undefined,
      expected: 'paused',
    },
    {
      title: 'a VM that still bears the agent of its last run',
      vm: aVm({ conditions: [agent] }),
      vmi: undefined,
      expected: 'off',
    },
    {
      title: 'an agent that is gone',
      vm: aVm({ ...on, conditions: [{ ...agent, status: 'False' }] }),
      vmi: undefined,
      expected: 'without-agent',
    },
  ])('calls $title $expected', ({ vm, vmi, expected }) => {
    expect(getGuestState(vm, vmi)).toBe(expected);
  });

  it('goes by the printable status where KubeVirt has not said whether an instance exists', () => {
    const vm = { ...aVm(), status: { printableStatus: 'Migrating' } };
    expect(getGuestState(vm, undefined)).toBe('without-agent');
  });

  it('knows nothing of a VM that KubeVirt has not looked at', () => {
    const { status: _, ...young } = aVm();
    expect(getGuestState(young, undefined)).toBe('unknown');
    expect(getGuestState({ ...young, status: {} }, undefined)).toBe('unknown');
  });

  it('takes an instance that has only just been made for one without agent', () => {
    const { status: _, ...young } = aVmi();
    expect(getGuestState(aVm(on), young)).toBe('without-agent');
  });
});
