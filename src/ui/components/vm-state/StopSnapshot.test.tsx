import { describe, expect, it, jest } from '@jest/globals';
import { k8sDelete } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor, within } from '@testing-library/react';

import type { KubeObject } from '#api/meta.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { StopSnapshotDialog } from './StopSnapshotDialog.tsx';
import { VmStatusCell } from './VmStatusCell.tsx';

/** A snapshot as KubeVirt keeps it while it works: deleting it takes until KubeVirt lets it go. */
const held = (snapshot: KubeObject): KubeObject => ({
  ...snapshot,
  metadata: { ...snapshot.metadata, finalizers: ['snapshot.kubevirt.io/vmsnapshot-protection'] },
});

const running = held(aSnapshot({ phase: 'InProgress', readyToUse: false }));
const ready = held(aSnapshot());

const QUESTION =
  'What was copied so far is thrown away. The VM and its other snapshots stay as they are.';

type Shown = Rendered & { readonly cluster: TestConsole };

const openPopover = async (): Promise<Shown> => {
  const cluster = aConsole([running]);
  const rendered = await renderInConsole(<VmStatusCell vm={aVm({ snapshotInProgress: 's1' })} />);
  await rendered.user.click(screen.getByRole('button', { name: 'Snapshotting' }));
  return { ...rendered, cluster };
};

const openDialog = async (snapshot: KubeObject): Promise<Shown & { readonly close: jest.Mock }> => {
  const cluster = aConsole([snapshot]);
  const close = jest.fn();
  const rendered = await renderInConsole(
    <StopSnapshotDialog name="s1" namespace="shop" closeOverlay={close} />,
  );
  return { ...rendered, cluster, close };
};

const getStop = (): HTMLElement => screen.getByRole('button', { name: 'Stop snapshot' });

describe('stopping a snapshot from the popover', () => {
  it('asks in place, with the focus on the answer that changes nothing', async () => {
    const { user } = await openPopover();
    await user.click(getStop());
    expect(screen.getByRole('dialog')).toHaveTextContent(QUESTION);
    expect(screen.getByRole('button', { name: 'Go on' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(k8sDelete).not.toHaveBeenCalled();
    expect(getStop()).toHaveFocus();
  });

  it('is stopping until KubeVirt lets the snapshot go, and says that nothing is left', async () => {
    const { user, cluster } = await openPopover();
    await user.click(getStop());
    await user.click(getStop());
    const popover = screen.getByRole('dialog');
    await waitFor(() => {
      expect(popover).toHaveAccessibleName('Stopping');
    });
    expect(screen.queryByRole('button', { name: 'Stop snapshot' })).toBeNull();
    expect(cluster.find('VirtualMachineSnapshot', 's1')?.metadata.deletionTimestamp).toBeDefined();
    cluster.remove(running);
    expect(screen.getByText('Stopped. Nothing is left.')).toBeVisible();
  });

  it('says so in its title, too, before the deletion is told to those who watch', async () => {
    const { user } = await openPopover();
    jest.mocked(k8sDelete).mockResolvedValue({});
    await user.click(getStop());
    await user.click(getStop());
    const popover = screen.getByRole('dialog');
    expect(
      await within(popover).findByText('What was copied so far is being thrown away.'),
    ).toBeVisible();
    expect(popover).toHaveAccessibleName('Stopping');
  });

  it('says why it was not stopped, and lets it be tried again', async () => {
    const { user } = await openPopover();
    jest.mocked(k8sDelete).mockRejectedValue(anApiError({ code: 500, message: 'etcd is full' }));
    await user.click(getStop());
    await user.click(getStop());
    expect(await screen.findByText('The cluster reported an error. Try again.')).toBeVisible();
    expect(screen.getByText('etcd is full')).not.toBeVisible();
    expect(getStop()).toBeEnabled();
  });

  const aCopy = {
    apiVersion: 'snapshot.storage.k8s.io/v1',
    kind: 'VolumeSnapshot',
    metadata: {
      name: 'vmsnapshot-uid-s1-volume-root',
      namespace: 'shop',
      labels: { 'snapshot.kubevirt.io/source-vm-name': 'web-1' },
    },
  };

  const stop = async ({ user, cluster }: Shown): Promise<void> => {
    await user.click(getStop());
    await user.click(getStop());
    await waitFor(() => {
      expect(screen.getByRole('dialog')).toHaveAccessibleName('Stopping');
    });
    cluster.remove(running);
  };

  it('looks for what the storage still holds, until it holds nothing', async () => {
    const shown = await openPopover();
    shown.cluster.put(aCopy);
    await stop(shown);
    expect(screen.getByText('Stopped. The storage still has to clear away 1 copy.')).toBeVisible();
    shown.cluster.remove(aCopy);
    expect(screen.getByText('Stopped. Nothing is left.')).toBeVisible();
  });

  it('says so when the viewer may not see what the storage holds', async () => {
    const shown = await openPopover();
    shown.cluster.deny('list', 'volumesnapshots');
    await stop(shown);
    expect(
      screen.getByText(/^Stopped\. .*: you may not see volume snapshots in shop\.$/),
    ).toBeVisible();
  });

  it('says so when it cannot look up what the storage holds', async () => {
    const shown = await openPopover();
    shown.cluster.failWatch('VolumeSnapshot', new Error('etcd is full'));
    await stop(shown);
    expect(screen.getByText(/^Stopped\. .* could not be looked up\.$/)).toBeVisible();
  });

  it('offers to thaw a guest that is left frozen', async () => {
    const shown = await openPopover();
    shown.cluster.put(aVmi({ frozen: true }));
    await stop(shown);
    expect(
      await screen.findByRole('button', { name: 'Unfreeze' }, { timeout: 10_000 }),
    ).toBeEnabled();
  });

  it('says that a clone depends on it', async () => {
    const owner = { kind: 'VirtualMachineClone', name: 'c1', apiVersion: 'v1', uid: 'u' };
    const cluster = aConsole([
      { ...running, metadata: { ...running.metadata, ownerReferences: [owner] } },
    ]);
    const { user } = await renderInConsole(<VmStatusCell vm={aVm({ snapshotInProgress: 's1' })} />);
    await user.click(screen.getByRole('button', { name: 'Snapshotting' }));
    await user.click(getStop());
    expect(screen.getByRole('dialog')).toHaveTextContent('A clone of the VM waits for it');
    expect(cluster.find('VirtualMachineSnapshot', 's1')).toBeDefined();
  });

  const ends: { title: string; end: (cluster: TestConsole) => void; says: string }[] = [
    {
      title: 'ends',
      end: (cluster) => {
        cluster.put(ready);
      },
      says: 'Ready',
    },
    {
      title: 'goes',
      end: (cluster) => {
        cluster.remove(running);
      },
      says: 'Snapshot s1 is gone',
    },
  ];

  it.each(ends)('keeps the focus when the snapshot $title while it asks', async ({ end, says }) => {
    const { user, cluster } = await openPopover();
    await user.click(getStop());
    expect(screen.getByRole('button', { name: 'Go on' })).toHaveFocus();
    end(cluster);
    const popover = screen.getByRole('dialog', { name: says });
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    expect(popover).toContainElement(document.activeElement as HTMLElement);
  });

  it('can be done by keyboard alone', async () => {
    const { user, cluster } = await openPopover();
    getStop().focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await waitFor(() => {
      expect(
        cluster.find('VirtualMachineSnapshot', 's1')?.metadata.deletionTimestamp,
      ).toBeDefined();
    });
  });

  it('is not offered without the right, and says so', async () => {
    const cluster = aConsole([running]);
    cluster.deny('delete', 'virtualmachinesnapshots');
    const { user } = await renderInConsole(<VmStatusCell vm={aVm({ snapshotInProgress: 's1' })} />);
    await user.click(screen.getByRole('button', { name: 'Snapshotting' }));
    expect(getStop()).toBeDisabled();
    expect(screen.getByText('You may not delete snapshots in shop.')).toBeVisible();
  });
});

describe('stopping a snapshot from the menu', () => {
  it('names the snapshot and begins on Go on', async () => {
    const { user, close } = await openDialog(running);
    expect(screen.getByRole('dialog', { name: 'Stop this snapshot?' })).toHaveTextContent('s1');
    expect(screen.getByText(QUESTION)).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Go on' })).toHaveFocus();
    });
    await user.keyboard('{Enter}');
    expect(close).toHaveBeenCalled();
    expect(k8sDelete).not.toHaveBeenCalled();
  });

  it('tells when it is over', async () => {
    const { user, cluster } = await openDialog(running);
    await user.click(getStop());
    expect(await screen.findByText(/^Stopping\./)).toBeVisible();
    cluster.remove(running);
    expect(screen.getByText('Stopped. Nothing is left.')).toBeVisible();
    expect(screen.getByRole('dialog', { name: 'Stop snapshot' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  });

  it('offers nothing for a snapshot that is finished already', async () => {
    await openDialog(ready);
    expect(
      screen.getByText('The snapshot was finished before it could be stopped. It was kept.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Stop snapshot' })).toBeNull();
  });

  it('keeps a snapshot that finishes between the look and the deletion', async () => {
    const { user, cluster } = await openDialog(running);
    const act = jest.mocked(k8sDelete).getMockImplementation();
    jest.mocked(k8sDelete).mockImplementationOnce((options) => {
      cluster.put(ready);
      return act?.(options) ?? Promise.reject(new Error('no cluster'));
    });
    await user.click(getStop());
    expect(
      await screen.findByText('The snapshot was finished before it could be stopped. It was kept.'),
    ).toBeVisible();
    expect(cluster.find('VirtualMachineSnapshot', 's1')?.metadata).not.toHaveProperty(
      'deletionTimestamp',
    );
  });

  it('tries again when the snapshot only went a step further', async () => {
    const { user, cluster } = await openDialog(running);
    jest.mocked(k8sDelete).mockRejectedValueOnce(anApiError({ code: 409, reason: 'Conflict' }));
    await user.click(getStop());
    expect(await screen.findByText(/^Stopping\./)).toBeVisible();
    expect(cluster.find('VirtualMachineSnapshot', 's1')?.metadata.deletionTimestamp).toBeDefined();
  });

  it('never stops a later snapshot of the same name', async () => {
    const { user, cluster } = await openDialog(running);
    jest.mocked(k8sDelete).mockImplementationOnce(() => {
      cluster.put(held(aSnapshot({ uid: 'uid-later', phase: 'InProgress', readyToUse: false })));
      return Promise.reject(anApiError({ code: 409, reason: 'Conflict' }));
    });
    await user.click(getStop());
    expect(await screen.findByText('The snapshot no longer exists.')).toBeVisible();
    expect(cluster.find('VirtualMachineSnapshot', 's1')?.metadata).not.toHaveProperty(
      'deletionTimestamp',
    );
  });

  it.each([
    {
      title: 'a missing right',
      error: anApiError({ code: 403 }),
      says: 'You may not delete snapshots in shop. Ask for the role edit there.',
    },
    {
      title: 'a broken connection',
      error: new TypeError('Failed to fetch'),
      says: 'The cluster could not be reached',
    },
  ])('says why it was not stopped: $title', async ({ error, says }) => {
    const { user } = await openDialog(running);
    jest.mocked(k8sDelete).mockRejectedValueOnce(error);
    await user.click(getStop());
    expect(await screen.findByText(says)).toBeVisible();
    expect(getStop()).toBeEnabled();
  });

  it('warns where no answer came, calls it no failure, and says so when it was stopped after all', async () => {
    const { user, cluster } = await openDialog(running);
    jest.mocked(k8sDelete).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await user.click(getStop());
    const title = await screen.findByText('The cluster could not be reached');
    expect(title).toHaveTextContent('Warning alert:');
    expect(screen.getByText(/^It may have been done or not\./)).toBeVisible();
    cluster.put({
      ...running,
      metadata: { ...running.metadata, deletionTimestamp: '2026-11-24T02:31:00Z' },
    });
    expect(screen.getByText(/^Stopping\./)).toBeVisible();
    expect(title).not.toBeInTheDocument();
  });
});
