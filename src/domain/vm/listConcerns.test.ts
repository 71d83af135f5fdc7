import { describe, expect, it } from '@jest/globals';

import type { Condition } from '#api/meta.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import { listConcerns } from './listConcerns.ts';

const running = (...conditions: Condition[]) =>
  aVm({ printableStatus: 'Running', runStrategy: 'Always', conditions });

const stopped = (...conditions: Condition[]) => aVm({ conditions });

const { status: _, ...withoutStatus } = aVm();

const agent = aVmi({ agent: true });

describe('listConcerns', () => {
  it.each([
    { title: 'nothing of a VM without a status', vm: withoutStatus, vmi: undefined, expected: [] },
    {
      title: 'nothing of a VM that is off and therefore not ready',
      vm: stopped({ type: 'Ready', status: 'False', reason: 'VMINotExists' }),
      vmi: undefined,
      expected: [],
    },
    {
      title: 'nothing of one that cannot be migrated',
      vm: running(
        { type: 'Ready', status: 'True' },
        { type: 'LiveMigratable', status: 'False', reason: 'DisksNotLiveMigratable' },
      ),
      vmi: agent,
      expected: [],
    },
    {
      title: 'why a running one is not ready',
      vm: running({ type: 'Ready', status: 'False', reason: 'GuestNotRunning', message: '' }),
      vmi: agent,
      expected: [{ kind: 'not-ready', words: 'GuestNotRunning' }],
    },
    {
      title: 'a failure, in its message',
      vm: stopped({ type: 'Failure', status: 'True', reason: 'FailedCreate', message: 'no room' }),
      vmi: undefined,
      expected: [{ kind: 'failure', words: 'no room' }],
    },
    {
      title: 'no failure that is over',
      vm: stopped({ type: 'Failure', status: 'False' }),
      vmi: undefined,
      expected: [],
    },
    {
      title: 'that only a restart applies a change',
      vm: running({ type: 'RestartRequired', status: 'True', message: 'cpu changed' }),
      vmi: agent,
      expected: [{ kind: 'restart-required', words: 'cpu changed' }],
    },
    {
      title: 'a running guest without an agent',
      vm: running({ type: 'Ready', status: 'True' }),
      vmi: aVmi(),
      expected: [{ kind: 'no-agent', words: undefined }],
    },
    {
      title: 'an agent that the VM tells of, where the instance is not at hand',
      vm: running({ type: 'AgentConnected', status: 'True' }),
      vmi: undefined,
      expected: [],
    },
  ])('tells $title', ({ vm, vmi, expected }) => {
    expect(listConcerns(vm, vmi)).toEqual(expected);
  });
});
