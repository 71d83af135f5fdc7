import { describe, expect, it, jest } from '@jest/globals';
import { k8sCreate } from '@openshift-console/dynamic-plugin-sdk';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError, aTimeout } from '#testing/anApiError.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import type { VmWish } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { BulkTakeDialog } from './BulkTakeDialog.tsx';

const aNamed = (name: string, more: VmWish = {}): VirtualMachine =>
  aVm({ name, uid: `uid-${name}`, ...more });

type Opened = Rendered & { readonly cluster: TestConsole; readonly close: jest.Mock };

const open = async (
  vms: readonly VirtualMachine[],
  prepare: (cluster: TestConsole) => void = () => undefined,
): Promise<Opened> => {
  const cluster = aConsole(vms);
  prepare(cluster);
  const close = jest.fn();
  const rendered = await renderInConsole(<BulkTakeDialog vms={vms} closeOverlay={close} />);
  return { ...rendered, cluster, close };
};

const rowOf = (vm: string): HTMLElement =>
  within(screen.getByRole('table')).getByRole('row', { name: new RegExp(`^${vm}( |$)`) });

const listVms = (): (string | null)[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? null);

const typePattern = async ({ user }: Rendered, pattern: string): Promise<void> => {
  const field = screen.getByRole('textbox', { name: /^Name pattern/ });
  await user.clear(field);
  await user.type(field, pattern.replace(/[{[]/g, '$&$&'));
};

const press = async ({ user }: Rendered, name: string | RegExp): Promise<void> => {
  const button = screen.getByRole('button', { name });
  await waitFor(() => {
    expect(button).not.toHaveAttribute('aria-disabled', 'true');
  });
  await user.click(button);
};

const findSnapshot = (cluster: TestConsole, name: string): VirtualMachineSnapshot =>
  cluster.find('VirtualMachineSnapshot', name) as VirtualMachineSnapshot;

/** Lets KubeVirt write into a snapshot that was created. */
const report = (cluster: TestConsole, name: string, status: VirtualMachineSnapshot['status']) => {
  cluster.put({ ...findSnapshot(cluster, name), status } as VirtualMachineSnapshot);
};

const THREE = [aNamed('web-2'), aNamed('web-1'), aNamed('db')];

describe('BulkTakeDialog, before', () => {
  it('says of each VM what its snapshot will be called and how consistent it will be', async () => {
    const running = { printableStatus: 'Running', runStrategy: 'Always' } as const;
    await open([aNamed('web-1'), aNamed('web-2', running)], (cluster) => {
      cluster.put(aVmi({ name: 'web-2' }));
    });
    expect(rowOf('web-1')).toHaveTextContent(/web-1-\d{8}-\d{6}/);
    expect(rowOf('web-1')).toHaveTextContent('Offline');
    expect(rowOf('web-2')).toHaveTextContent('Crash-consistent');
    expect(rowOf('web-2')).toHaveTextContent('Missing guest agent');
  });

  it('previews the pattern, numbers what would be the same, and says what it does not know', async () => {
    const opened = await open(THREE);
    await typePattern(opened, 'Monday');
    expect(rowOf('db')).toHaveTextContent('monday');
    expect(rowOf('web-2')).toHaveTextContent('monday-3');
    expect(rowOf('web-2')).toHaveTextContent(
      'Numbered: another of these would bear the same name.',
    );
    await typePattern(opened, '<vm>-<date>');
    expect(screen.getByText(/<date> means nothing here/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Create 3 snapshots' })).toBeDisabled();
  });

  it('goes round a name that is taken', async () => {
    const opened = await open([aNamed('web-1')], (cluster) => {
      cluster.put(aSnapshot({ name: 'web-1-monday' }));
    });
    await typePattern(opened, '<vm>-monday');
    await waitFor(() => {
      expect(rowOf('web-1')).toHaveTextContent('web-1-monday-2');
    });
    expect(rowOf('web-1')).toHaveTextContent('a snapshot bears that name already');
  });

  it('leaves out what is busy, with the reason, and takes it in when that is over', async () => {
    const busy = aNamed('web-2', { snapshotInProgress: 's1' });
    const { cluster } = await open([aNamed('web-1'), busy]);
    expect(screen.getByText('web-2: Snapshot s1 is being taken.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Create 1 snapshot' })).toBeEnabled();
    cluster.put(aNamed('web-2'));
    expect(screen.getByRole('button', { name: 'Create 2 snapshots' })).toBeEnabled();
    cluster.remove(aNamed('web-1'));
    expect(screen.getByText('web-1: The VM no longer exists.')).toBeVisible();
  });

  it('says once of all what the user may not do, which VMs behind it, and that nothing is left', async () => {
    const { user } = await open(THREE, (cluster) => {
      cluster.deny('create', 'virtualmachinesnapshots');
    });
    const sentence = '3 VMs in shop: You may not take snapshots in shop.';
    await user.click(await screen.findByRole('button', { name: sentence }));
    expect(screen.getAllByText(/^(db|web-[12])$/).map(({ textContent }) => textContent)).toEqual([
      'db',
      'web-1',
      'web-2',
    ]);
    const create = screen.getByRole('button', { name: 'Create snapshots' });
    expect(create).toHaveAttribute('aria-disabled', 'true');
    expect(create).toHaveAccessibleDescription('You may not take snapshots in shop.');
    await user.click(create);
    expect(k8sCreate).not.toHaveBeenCalled();
  });

  it.each([
    { happen: { restoreInProgress: 'r1' }, says: '2 VMs in shop are being restored.' },
    {
      happen: { snapshotInProgress: 's1' },
      says: 'Snapshots of 2 VMs in shop are being taken.',
    },
    { happen: { deleted: '2026-11-24T02:30:00Z' }, says: '2 VMs in shop are being deleted.' },
  ])('says of several at once: $says', async ({ happen, says }) => {
    await open(['web-1', 'web-2'].map((name) => aNamed(name, happen)));
    expect(screen.getByRole('button', { name: says })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Create snapshots' })).toHaveAccessibleDescription(
      'All of these VMs are left out: see above why.',
    );
  });

  it('leaves a VM out for which a restore waits', async () => {
    await open([aNamed('web-1'), aNamed('web-2')], (cluster) => {
      cluster.put(aRestore({ vm: 'web-2' }));
    });
    expect(await screen.findByRole('button', { name: 'Create 1 snapshot' })).toBeVisible();
    expect(listVms()).toEqual(['web-1']);
  });

  it('says that VMs are gone and keeps the focus on what could be pressed', async () => {
    const { cluster } = await open([aNamed('web-1'), aNamed('web-2')]);
    const create = await screen.findByRole('button', { name: 'Create 2 snapshots' });
    await waitFor(() => {
      expect(create).toBeEnabled();
    });
    create.focus();
    cluster.remove(aNamed('web-1'));
    cluster.remove(aNamed('web-2'));
    expect(screen.getByText('2 VMs in shop no longer exist.')).toBeVisible();
    expect(create).not.toBeDisabled();
    expect(create).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('BulkTakeDialog, afterwards', () => {
  it('follows each to its end, and one failure hides no other', async () => {
    const opened = await open(THREE);
    const { cluster } = opened;
    const { cluster: _, ...rest } = opened;
    jest
      .mocked(k8sCreate)
      .mockImplementationOnce(() =>
        Promise.reject(anApiError({ code: 403, message: 'exceeded quota: none' })),
      );
    await typePattern(rest, '<vm>-x');
    await press(rest, 'Create 3 snapshots');
    await waitFor(() => {
      expect(rowOf('db')).toHaveTextContent('The quota of shop is used up');
    });
    expect(rowOf('web-2')).toHaveTextContent('Waiting to start');
    report(cluster, 'web-2-x', { phase: 'Succeeded', readyToUse: true });
    expect(rowOf('web-2')).toHaveTextContent('Ready');
    report(cluster, 'web-1-x', {
      phase: 'Failed',
      conditions: [{ type: 'Failure', status: 'True', reason: 'snapshot deadline exceeded' }],
    });
    expect(rowOf('web-1')).toHaveTextContent('KubeVirt gave up when the time limit was over.');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
    expect(screen.getByRole('status')).toHaveTextContent('1 ready · 2 failed');
    await rest.user.click(screen.getByRole('button', { name: 'Failed (2)' }));
    expect(listVms()).toEqual(['db', 'web-1']);
    await rest.user.click(screen.getByRole('button', { name: 'All (3)' }));
    expect(listVms()).toEqual(['db', 'web-1', 'web-2']);
  });

  it('says plainly why one does not get on, and then in KubeVirt’s words', async () => {
    const opened = await open(THREE);
    const { cluster } = opened;
    await typePattern(opened, '<vm>-x');
    await press(opened, 'Create 3 snapshots');
    await waitFor(() => {
      expect(findSnapshot(cluster, 'db-x')).toBeDefined();
    });
    const message = 'VolumeSnapshot vmsnapshot-5a-volume-root error: full';
    report(cluster, 'db-x', { phase: 'InProgress', error: { message } });
    expect(rowOf('db')).toHaveTextContent('Trying again after an error');
    expect(rowOf('db')).toHaveTextContent(
      `The storage could not copy disk root. KubeVirt tries again until it gives up.${message}`,
    );
  });

  it('tries only those again that failed, under names that are free', async () => {
    const opened = await open(THREE);
    const { cluster } = opened;
    await typePattern(opened, '<vm>-x');
    await press(opened, 'Create 3 snapshots');
    await waitFor(() => {
      expect(findSnapshot(cluster, 'db-x')).toBeDefined();
    });
    report(cluster, 'web-1-x', { phase: 'Succeeded', readyToUse: true });
    report(cluster, 'web-2-x', { phase: 'Succeeded', readyToUse: true });
    report(cluster, 'db-x', { phase: 'Failed' });
    jest.mocked(k8sCreate).mockClear();
    await press(opened, 'Retry failed (1)');
    await waitFor(() => {
      expect(rowOf('db')).toHaveTextContent('db-x-2');
    });
    expect(k8sCreate).toHaveBeenCalledTimes(1);
    expect(findSnapshot(cluster, 'db-x-2').metadata.labels).toEqual(
      findSnapshot(cluster, 'db-x').metadata.labels,
    );
  });

  it('never makes a second snapshot where the first may exist', async () => {
    const opened = await open([aNamed('web-1')]);
    await typePattern(opened, '<vm>-x');
    jest.mocked(k8sCreate).mockImplementationOnce(() => Promise.reject(aTimeout()));
    await press(opened, 'Create 1 snapshot');
    await waitFor(() => {
      expect(rowOf('web-1')).toHaveTextContent('did not say whether');
    });
    const [asked] = jest.mocked(k8sCreate).mock.calls[0] ?? [];
    opened.cluster.put(asked?.data as unknown as VirtualMachineSnapshot);
    expect(rowOf('web-1')).toHaveTextContent('Waiting to start');
    expect(screen.queryByRole('button', { name: /^Retry/ })).not.toBeInTheDocument();
  });

  it('asks again under the same name where it never arrived', async () => {
    const opened = await open([aNamed('web-1')]);
    await typePattern(opened, '<vm>-x');
    jest.mocked(k8sCreate).mockImplementationOnce(() => Promise.reject(aTimeout()));
    await press(opened, 'Create 1 snapshot');
    await screen.findByRole('button', { name: 'Retry (1)' });
    await press(opened, 'Retry (1)');
    await waitFor(() => {
      expect(findSnapshot(opened.cluster, 'web-1-x')).toBeDefined();
    });
  });

  it('counts no failures while it tries again', async () => {
    const opened = await open([aNamed('web-1')]);
    jest.mocked(k8sCreate).mockImplementationOnce(() => Promise.reject(aTimeout()));
    await press(opened, 'Create 1 snapshot');
    const retry = await screen.findByRole('button', { name: 'Retry (1)' });
    jest.mocked(k8sCreate).mockImplementation(() => new Promise(() => undefined));
    await press(opened, 'Retry (1)');
    await waitFor(() => {
      expect(retry).toHaveAttribute('aria-disabled', 'true');
    });
    expect(retry).toHaveAccessibleName('Retry');
  });

  it('starts nothing twice for whoever clicks twice', async () => {
    const opened = await open(THREE);
    await opened.user.dblClick(screen.getByRole('button', { name: 'Create 3 snapshots' }));
    await waitFor(() => {
      expect(rowOf('db')).toHaveTextContent('Waiting to start');
    });
    expect(k8sCreate).toHaveBeenCalledTimes(3);
  });

  it('lets the second half of a double click select and press nothing', async () => {
    const opened = await open([aNamed('web-1')]);
    await press(opened, 'Create 1 snapshot');
    const close = await screen.findByRole('button', { name: 'Close (goes on)' });
    const second = { detail: 2, bubbles: true, cancelable: true };
    expect(fireEvent.mouseDown(close, second)).toBe(false);
    expect(fireEvent.click(close, second)).toBe(false);
    expect(opened.close).not.toHaveBeenCalled();
    expect(fireEvent.mouseDown(close, { ...second, detail: 1 })).toBe(true);
    fireEvent.click(close, { ...second, detail: 1 });
    expect(opened.close).toHaveBeenCalledTimes(1);
  });

  it('says that one was deleted meanwhile', async () => {
    const opened = await open([aNamed('web-1')]);
    await typePattern(opened, '<vm>-x');
    await press(opened, 'Create 1 snapshot');
    await waitFor(() => {
      expect(rowOf('web-1')).toHaveTextContent('Waiting to start');
    });
    opened.cluster.remove(findSnapshot(opened.cluster, 'web-1-x'));
    await waitFor(() => {
      expect(rowOf('web-1')).toHaveTextContent('Somebody stopped or deleted it.');
    });
    await opened.user.keyboard('{Escape}');
    expect(opened.close).toHaveBeenCalledTimes(1);
  });
});
