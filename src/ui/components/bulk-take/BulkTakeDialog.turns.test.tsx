import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { k8sCreate } from '@openshift-console/dynamic-plugin-sdk';
import { act, screen, waitFor, within } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError, aTimeout } from '#testing/anApiError.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { BulkTakeDialog } from './BulkTakeDialog.tsx';

type Opened = Rendered & { readonly cluster: TestConsole; readonly close: jest.Mock };

const aNamed = (index: number): VirtualMachine => {
  const name = `vm-${index}`;
  return aVm({ name, uid: `uid-${name}` });
};

type Answer = () => Promise<never>;

const never: Answer = () => new Promise(() => undefined);

/** The dialog for so many VMs, whose snapshots have been asked for. */
const take = async (count: number, answer?: Answer): Promise<Opened> => {
  const vms = Array.from({ length: count }, (_, index) => aNamed(index));
  const cluster = aConsole(vms);
  if (answer !== undefined) {
    jest.mocked(k8sCreate).mockImplementation(answer);
  }
  const close = jest.fn();
  const rendered = await renderInConsole(<BulkTakeDialog vms={vms} closeOverlay={close} />);
  await rendered.user.click(screen.getByRole('button', { name: `Create ${count} snapshots` }));
  return { ...rendered, cluster, close };
};

const untilAsked = async (count: number): Promise<void> => {
  await waitFor(() => {
    expect(k8sCreate).toHaveBeenCalledTimes(count);
  });
};

const untilCounted = async (text: string): Promise<void> => {
  await waitFor(() => {
    expect(screen.getByRole('progressbar', { name: text })).toBeVisible();
  });
};

const report = (cluster: TestConsole, vm: string, status: VirtualMachineSnapshot['status']) => {
  const link = screen.getByRole('link', { name: new RegExp(`^${vm}-\\d{8}`) });
  const name = link.textContent.split(' ')[0] ?? '';
  const snapshot = cluster.find('VirtualMachineSnapshot', name) as VirtualMachineSnapshot;
  cluster.put({ ...snapshot, status } as VirtualMachineSnapshot);
};

const getButton = (name: string): HTMLElement => screen.getByRole('button', { name });

afterEach(() => {
  jest.useRealTimers();
});

describe('BulkTakeDialog, the turns', () => {
  it('holds ten VMs at once, and goes on as they are let go of', async () => {
    const { cluster } = await take(12);
    await untilCounted('10 running · 2 to be created');
    expect(k8sCreate).toHaveBeenCalledTimes(10);
    report(cluster, 'vm-0', { phase: 'InProgress' });
    report(cluster, 'vm-3', { phase: 'Succeeded', readyToUse: false });
    await untilAsked(11);
    await untilCounted('11 running · 1 to be created');
    report(cluster, 'vm-0', { phase: 'Failed' });
    await untilAsked(12);
    await untilCounted('1 failed · 11 running');
  });

  it('leaves a VM alone for which a restore waits by the time of its turn', async () => {
    const { cluster } = await take(11);
    await untilCounted('10 running · 1 to be created');
    cluster.put(aRestore({ vm: 'vm-10' }));
    report(cluster, 'vm-0', { phase: 'Failed' });
    await untilCounted('2 failed · 9 running');
    expect(screen.getByRole('row', { name: /^vm-10 / })).toHaveTextContent('restore');
    expect(k8sCreate).toHaveBeenCalledTimes(10);
  });

  it('goes on blindly when the time limit of what it does not see is over', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { cluster } = await take(12);
    cluster.failWatch('VirtualMachineSnapshot', anApiError({ code: 403, message: 'forbidden' }));
    await untilCounted('10 running · 2 to be created');
    await act(() => jest.advanceTimersByTimeAsync(4 * 60_000));
    expect(k8sCreate).toHaveBeenCalledTimes(10);
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    await untilAsked(12);
  });

  it('bounds what is tried again the same way', async () => {
    const quota = anApiError({ code: 403, message: 'exceeded quota: few' });
    const { user } = await take(12, () => Promise.reject(quota));
    await untilCounted('12 failed');
    jest.mocked(k8sCreate).mockClear();
    jest.mocked(k8sCreate).mockImplementation(never);
    await user.click(getButton('Retry failed (12)'));
    await untilAsked(10);
    await untilCounted('12 to be created');
    expect(k8sCreate).toHaveBeenCalledTimes(10);
  });

  it('counts what got no certain answer apart from what failed', async () => {
    const quota = anApiError({ code: 403, message: 'exceeded quota: few' });
    const answers: Answer[] = [() => Promise.reject(aTimeout()), () => Promise.reject(quota)];
    const { user } = await take(3, () => (answers.shift() ?? never)());
    await untilCounted('1 failed · 1 unsure · 1 to be created');
    await user.click(getButton('Failed or unsure (2)'));
    expect(screen.getAllByRole('row', { name: /^vm-/ })).toHaveLength(2);
    expect(getButton('Retry (2)')).toBeVisible();
  });

  it('is not offered anew to VMs that are gone', async () => {
    const full = anApiError({ code: 500, message: 'etcd is full' });
    const { user, cluster } = await take(3, () => Promise.reject(full));
    await untilCounted('3 unsure');
    expect(getButton('Retry (3)')).toBeVisible();
    cluster.remove(aNamed(0));
    expect(
      screen.getByText('VMs that are gone or being deleted are not tried again.'),
    ).toBeVisible();
    jest.mocked(k8sCreate).mockClear();
    await user.click(getButton('Retry (2)'));
    await untilAsked(2);
    await untilCounted('3 unsure');
    cluster.remove(aNamed(1));
    cluster.remove(aNamed(2));
    expect(getButton('Retry')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('BulkTakeDialog, the turns that have not come', () => {
  it('asks before VMs are left out, and says which', async () => {
    const { user, close } = await take(13, never);
    await untilAsked(10);
    await user.click(getButton('Close…'));
    expect(await screen.findByText('3 virtual machines still wait for their turn')).toBeVisible();
    const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names).toEqual(['vm-10', 'vm-11', 'vm-12']);
    expect(getButton('Go on')).toHaveFocus();
    await user.click(getButton('Go on'));
    expect(close).not.toHaveBeenCalled();
    await user.click(getButton('Close…'));
    await user.click(getButton('Close and leave them out'));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('names many behind a click', async () => {
    const { user } = await take(16, never);
    await untilAsked(10);
    await user.click(getButton('Close…'));
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    await user.click(getButton('Which ones'));
    const names = within(screen.getByRole('group', { name: 'VirtualMachines' }));
    await waitFor(() => {
      expect(names.getAllByRole('listitem')).toHaveLength(6);
    });
  });

  it('closes without a question when all have begun', async () => {
    const { user, close } = await take(2);
    await untilCounted('2 running');
    await user.click(getButton('Close (goes on)'));
    expect(close).toHaveBeenCalledTimes(1);
  });
});
