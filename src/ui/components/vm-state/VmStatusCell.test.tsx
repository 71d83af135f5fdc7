import { describe, expect, it } from '@jest/globals';
import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor, within } from '@testing-library/react';

import type { ReactElement } from 'react';

import type { KubeObject } from '#api/meta.ts';
import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { aContent } from '#testing/aContent.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { VmStatusCell } from './VmStatusCell.tsx';

const OURS = { labels: { 'vm-snapshots.io/origin': 'manual' } };

const aRunning = (wish: SnapshotWish = {}): KubeObject =>
  aSnapshot({ phase: 'InProgress', readyToUse: false, ...OURS, ...wish });

type Shown = Rendered & { readonly cluster: TestConsole; readonly popover: HTMLElement };

/** Shows the cell of a VM under a snapshot and opens its popover. */
const openPopover = async (
  snapshot: KubeObject,
  others: readonly KubeObject[] = [],
): Promise<Shown> => {
  const cluster = aConsole([snapshot, ...others]);
  const rendered = await renderInConsole(<VmStatusCell vm={aVm({ snapshotInProgress: 's1' })} />);
  await rendered.user.click(screen.getByRole('button', { name: 'Snapshotting' }));
  return { ...rendered, cluster, popover: screen.getByRole('dialog') };
};

/** The cell on a page that follows the VM. */
const LiveCell = (): ReactElement | null => {
  const vm = useWatchOne<VirtualMachine>(VirtualMachineModel, { name: 'web-1', namespace: 'shop' });
  return vm.kind === 'loaded' ? <VmStatusCell vm={vm.data} /> : null;
};

const show = async (vm: VirtualMachine): Promise<Rendered> => {
  aConsole();
  return renderInConsole(<VmStatusCell vm={vm} />);
};

describe('VmStatusCell', () => {
  it.each(['Running', 'Stopped', 'WaitingForVolumeBinding'])(
    'says %s in the word of KubeVirt while nothing else happens',
    async (printableStatus) => {
      await show(aVm({ printableStatus }));
      expect(screen.getByText(printableStatus)).toBeVisible();
      expect(screen.queryByRole('button')).not.toBeInTheDocument();
    },
  );

  it('watches nothing before its popover is opened', async () => {
    await show(aVm({ snapshotInProgress: 's1' }));
    expect(useK8sWatchResource).not.toHaveBeenCalled();
  });

  it('says that the VM is going', async () => {
    await show(aVm({ deleted: '2026-11-24T02:30:00Z' }));
    expect(screen.getByText('Terminating')).toBeVisible();
  });
});

describe('VmStatusCell, popover', () => {
  it('says which snapshot, since when, what it does, how far it is and when KubeVirt gives up', async () => {
    const { popover } = await openPopover(
      aRunning({
        created: new Date(Date.now() - 40_000).toISOString(),
        progressing: ['True', 'Source locked and operation in progress'],
        status: { virtualMachineSnapshotContentName: 'vmsnapshot-content-uid' },
      }),
      [aContent({ disks: ['root', 'data'], cut: ['root'] })],
    );
    expect(popover).toHaveAccessibleName('Copying disks');
    expect(within(popover).getByRole('link', { name: 's1' })).toBeVisible();
    expect(within(popover).getByRole('progressbar', { name: 'Disks copied' })).toHaveAttribute(
      'aria-valuetext',
      '1 of 2 disks',
    );
    expect(popover).toHaveTextContent('Waiting for data');
    expect(popover).toHaveTextContent(/since .* \(4\d sec\) · gives up at/);
    expect(popover).not.toHaveTextContent('Started by');
  });

  it('says what the VM knows and the snapshot does not: no class can be chosen, the VM is going', async () => {
    const reason = '2 matching VolumeSnapshotClasses for fast';
    const { popover } = await openPopover(
      aRunning({ progressing: ['True', 'Source locked and operation in progress'] }),
      [
        aVm({
          deleted: '2026-11-24T02:30:00Z',
          left: { root: { volume: { name: 'root' }, reason } },
        }),
      ],
    );
    expect(popover).toHaveAccessibleName('Preparing the copies');
    expect(popover).toHaveTextContent('The storage of root has several snapshot classes');
    expect(popover).toHaveTextContent('web-1 is being deleted, and goes when this is over.');
  });

  it('says that a restore exchanges disks meanwhile', async () => {
    const { popover } = await openPopover(
      aRunning({ progressing: ['True', 'Source locked and operation in progress'] }),
      [aVm({ snapshotInProgress: 's1', restoreInProgress: 'r1' })],
    );
    expect(popover).toHaveTextContent('Restore r1 exchanges disks of web-1 at the same time');
  });

  it('says of one without a time limit that it is never given up', async () => {
    const { popover } = await openPopover(aRunning({ failureDeadline: '0s' }));
    expect(popover).toHaveTextContent(/since .* · never gives up/);
  });

  it.each([
    { sentence: 'volume doesnt exist: web-1-data', says: 'Disk web-1-data does not exist.' },
    { sentence: 'volume not bound: web-1-data', says: 'Disk web-1-data is not ready yet.' },
    { sentence: 'volume is being deleted: web-1-data', says: 'Disk web-1-data is being deleted.' },
    {
      sentence: 'volume not populated: web-1-data',
      says: 'Disk web-1-data is still being filled.',
    },
    { sentence: 'snapshot "s0" in progress', says: 'Snapshot s0 has to be over first.' },
    { sentence: 'something new', says: 'KubeVirt has not begun with it yet.' },
  ])('says in plain words that it waits: $says', async ({ sentence, says }) => {
    const whole = `Source not locked source shop/web-1 ${sentence}`;
    const { popover, user } = await openPopover(aRunning({ progressing: ['False', whole] }));
    expect(popover).toHaveAccessibleName('Waiting to start');
    expect(popover).toHaveTextContent(says);
    await user.click(within(popover).getByRole('button', { name: 'Details' }));
    expect(within(popover).getByText(whole)).toBeVisible();
  });

  it.each([
    { title: 'another tool', wish: { labels: {} }, says: 'Started by another tool' },
    {
      title: 'a clone',
      wish: {},
      owner: { kind: 'VirtualMachineClone', name: 'c1', apiVersion: 'v1', uid: 'u' },
      says: 'Started by a clone of the VM',
    },
  ])('says that a snapshot comes from $title', async ({ wish, owner, says }) => {
    const snapshot = aRunning(wish);
    const metadata = { ...snapshot.metadata, ...(owner ? { ownerReferences: [owner] } : {}) };
    const { popover } = await openPopover({ ...snapshot, metadata });
    expect(popover).toHaveTextContent(says);
  });

  it('follows the snapshot to its end and stays open after it', async () => {
    const cluster = aConsole([aRunning(), aVm({ snapshotInProgress: 's1' })]);
    const { user } = await renderInConsole(<LiveCell />);
    await user.click(screen.getByRole('button', { name: 'Snapshotting' }));
    const popover = screen.getByRole('dialog');
    cluster.put(aSnapshot({ ...OURS, readyToUse: false }));
    expect(popover).toHaveAccessibleName('Finishing (VM no longer affected)');
    expect(within(popover).queryByRole('button', { name: 'Stop snapshot' })).toBeNull();
    cluster.put(aVm());
    cluster.put(aSnapshot(OURS));
    expect(popover).toHaveTextContent('The snapshot is complete and can be restored.');
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(screen.queryByRole('button', { name: 'Stopped' })).toBeNull();
    expect(screen.getByText('Stopped')).toBeVisible();
  });

  it('says that writes wait only for as long as the guest stands still', async () => {
    const { popover, cluster } = await openPopover(
      aRunning({
        progressing: ['True', 'Source locked and operation in progress'],
        status: {
          indications: ['Online', 'GuestAgent'],
          virtualMachineSnapshotContentName: 'vmsnapshot-content-uid',
        },
      }),
      [aVmi({ frozen: true })],
    );
    expect(popover).toHaveTextContent('Writes in the guest wait for that.');
    cluster.put(aVmi());
    expect(popover).not.toHaveTextContent('Writes in the guest wait for that.');
  });

  it('shows what KubeVirt says of one that failed, and counts no further', async () => {
    const { popover, cluster } = await openPopover(aRunning());
    cluster.put(aSnapshot({ ...OURS, phase: 'Failed', failure: 'snapshot deadline exceeded' }));
    expect(popover).toHaveAccessibleName('Failed');
    expect(popover).toHaveTextContent('KubeVirt gave up when the time limit was over.');
    expect(popover).not.toHaveTextContent('since');
  });

  it('keeps the focus in the cell when the button goes with its popover', async () => {
    const cluster = aConsole([aRunning(), aVm({ snapshotInProgress: 's1' })]);
    const { user } = await renderInConsole(<LiveCell />);
    await user.click(screen.getByRole('button', { name: 'Snapshotting' }));
    cluster.put(aVm());
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(document.body).not.toHaveFocus();
  });

  it('does not leave it at a snapshot that is over while another one runs', async () => {
    const cluster = aConsole([aRunning(), aVm({ snapshotInProgress: 's1' })]);
    const { user } = await renderInConsole(<LiveCell />);
    await user.click(screen.getByRole('button', { name: 'Snapshotting' }));
    const popover = screen.getByRole('dialog');
    cluster.put(aSnapshot(OURS));
    cluster.put(aRunning({ name: 's2' }));
    cluster.put(aVm({ snapshotInProgress: 's2' }));
    expect(popover).toHaveAccessibleName('Ready');
    expect(popover).toHaveTextContent('Meanwhile snapshot s2 is being taken.');
    await user.click(within(popover).getByRole('button', { name: 'Show it' }));
    expect(within(popover).getByRole('link', { name: 's2' })).toBeVisible();
    expect(popover).not.toHaveTextContent('Meanwhile');
  });

  it('says so when the snapshot may not be seen or cannot be read', async () => {
    const { popover, cluster } = await openPopover(aRunning());
    cluster.failWatch('VirtualMachineSnapshot', anApiError({ code: 403 }));
    expect(popover).toHaveTextContent('You may not see snapshots in shop.');
    cluster.failWatch('VirtualMachineSnapshot', anApiError({ code: 500, message: 'broken' }));
    expect(popover).toHaveTextContent('The snapshot cannot be read');
    cluster.failWatch('VirtualMachineSnapshot', anApiError({ code: 500 }), true);
    expect(popover).toHaveTextContent('What is shown may be out of date.');
  });
});

describe('VmStatusCell, with what is known around the VM', () => {
  it.each([
    {
      snapshot: aRunning({ progressing: ['False', 'Source not locked'] }),
      says: 'Waiting for snapshot',
    },
    {
      snapshot: aRunning({ deleted: '2026-11-24T02:30:00Z' }),
      held: { snapshotInProgress: 's1' },
      says: 'Stopping snapshot',
    },
  ])('says $says', async ({ snapshot, held = {}, says }) => {
    aConsole();
    const snapshots = [snapshot as VirtualMachineSnapshot];
    await renderInConsole(<VmStatusCell vm={aVm(held)} around={{ snapshots }} />);
    expect(screen.getByRole('button', { name: says })).toBeVisible();
  });

  it('calls a VM free that KubeVirt has let go, whoever still holds the snapshot', async () => {
    aConsole();
    const snapshot = aRunning({
      deleted: '2026-11-24T02:30:00Z',
      finalizers: ['example.com/hold'],
    });
    const snapshots = [snapshot as VirtualMachineSnapshot];
    const vm = aVm({ printableStatus: 'Stopped' });
    await renderInConsole(<VmStatusCell vm={vm} around={{ snapshots }} />);
    expect(screen.getByText('Stopped')).toBeVisible();
  });

  it('says that a restore is being stopped', async () => {
    aConsole();
    const restore = aRestore();
    const deletionTimestamp = '2026-11-24T02:30:00Z';
    const restores = [{ ...restore, metadata: { ...restore.metadata, deletionTimestamp } }];
    await renderInConsole(<VmStatusCell vm={aVm()} around={{ restores }} />);
    expect(screen.getByRole('button', { name: 'Stopping restore' })).toBeVisible();
  });
});
