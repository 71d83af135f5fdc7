import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { consoleFetch } from '@openshift-console/dynamic-plugin-sdk';
import { act, screen } from '@testing-library/react';

import type { KubeObject } from '#api/meta.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aClaim } from '#testing/aClaim.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { failLists } from '#testing/failLists.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import { BulkTakeDialog } from './BulkTakeDialog.tsx';

const aNamed = (name: string): VirtualMachine =>
  aVm({
    name,
    uid: `uid-${name}`,
    disks: ['root'],
    runStrategy: 'Always',
    printableStatus: 'Running',
  });

/** The dialog for two VMs, of which `web-1` has its disk and a guest that can be frozen. */
const open = async (
  others: readonly KubeObject[],
  prepare: () => void = () => undefined,
): Promise<TestConsole> => {
  const vms = [aNamed('web-1'), aNamed('web-2')];
  const well = [aClaim({ name: 'web-1-root' }), aVmi({ name: 'web-1', agent: true })];
  const cluster = aConsole([...vms, ...well, ...others]);
  prepare();
  await renderInConsole(<BulkTakeDialog vms={vms} closeOverlay={() => undefined} />);
  return cluster;
};

const rowOf = (vm: string): HTMLElement => screen.getByRole('row', { name: new RegExp(`^${vm} `) });

/** Has the agent of one guest know these commands, and no other answer. */
const answerWithCommands = (vm: string, ...names: string[]): void => {
  const supportedCommands = names.map((name) => ({ name, enabled: true }));
  jest
    .mocked(consoleFetch)
    .mockImplementation((url) =>
      url.includes(`/${vm}/guestosinfo`)
        ? Promise.resolve({ json: () => Promise.resolve({ supportedCommands }) } as Response)
        : Promise.reject(anApiError({ code: 500 })),
    );
};

const claim = aClaim({ name: 'web-2-root' });

describe('BulkTakeDialog, what it remarks of each', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    {
      title: 'a guest that is frozen already',
      others: [claim, aVmi({ name: 'web-2', agent: true, frozen: true })],
      says: 'The guest is frozen already',
    },
    {
      title: 'a disk that does not exist',
      others: [aVmi({ name: 'web-2', agent: true })],
      says: 'The snapshot will wait',
    },
    {
      title: 'a disk that is being deleted',
      others: [
        aClaim({ name: 'web-2-root', deleted: '2026-11-24T02:30:00Z' }),
        aVmi({ name: 'web-2', agent: true }),
      ],
      says: 'The snapshot will wait',
    },
    {
      title: 'an agent that KubeVirt does not support',
      others: [claim, aVmi({ name: 'web-2', agent: true, agentProblem: 'odd' })],
      says: 'The guest agent is too old or restricted',
    },
  ])('is $title', async ({ others, says }) => {
    await open(others);
    expect(rowOf('web-2')).toHaveTextContent(says);
    expect(rowOf('web-1')).not.toHaveTextContent(says);
  });

  it('is an agent that cannot freeze, so that the snapshot will fail', async () => {
    await open([claim, aVmi({ name: 'web-2', agent: true })], () => {
      answerWithCommands('web-2', 'guest-ping');
    });
    expect(rowOf('web-2')).toHaveTextContent('The guest agent cannot freeze the file systems');
    expect(rowOf('web-2')).toHaveTextContent('None: the snapshot will fail.');
    expect(rowOf('web-1')).not.toHaveTextContent('cannot freeze');
    expect(consoleFetch).toHaveBeenCalledTimes(2);
  });

  it('is nothing of disks whose claims may not be read', async () => {
    await open([aVmi({ name: 'web-2', agent: true })], () => {
      failLists('PersistentVolumeClaim', anApiError({ code: 403 }));
    });
    expect(rowOf('web-2')).not.toHaveTextContent('The snapshot will wait');
  });

  it('goes away when the disk has come', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const cluster = await open([aVmi({ name: 'web-2', agent: true })]);
    expect(rowOf('web-2')).toHaveTextContent('The snapshot will wait');
    cluster.put(claim);
    await act(() => jest.advanceTimersByTimeAsync(20_000));
    expect(rowOf('web-2')).not.toHaveTextContent('The snapshot will wait');
  });
});
