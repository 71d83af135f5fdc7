import { describe, expect, it, jest } from '@jest/globals';
import { k8sListItems } from '@openshift-console/dynamic-plugin-sdk';
import { act, screen, waitFor, within } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { aContent } from '#testing/aContent.ts';
import { anApiError } from '#testing/anApiError.ts';
import { anOverlayHost } from '#testing/anOverlayHost.tsx';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';
import type { KubeObject } from '#api/meta.ts';

import SnapshotDetailsPage from './SnapshotDetailsPage.tsx';

type Opened = Rendered & { readonly cluster: TestConsole };

const CONTENT_NAME = 'vmsnapshot-content-uid';
const recorded = aSnapshot({ status: { virtualMachineSnapshotContentName: CONTENT_NAME } });
const content = aContent({ vm: aVm() });

const open = async (
  objects: readonly KubeObject[],
  prepare: (cluster: TestConsole) => void = () => undefined,
): Promise<Opened> => {
  const cluster = aConsole(objects);
  prepare(cluster);
  const Overlay = anOverlayHost();
  const rendered = await renderInConsole(
    <>
      {/* The Console's own main part can have the focus, too. */}
      <main tabIndex={-1}>
        <SnapshotDetailsPage name="s1" namespace="shop" />
      </main>
      <Overlay />
    </>,
  );
  return { ...rendered, cluster };
};

const openMenu = async ({ user }: Rendered): Promise<HTMLElement> => {
  await user.click(screen.getByRole('button', { name: 'Actions' }));
  return screen.findByRole('menu');
};

describe('SnapshotDetailsPage, when there is nothing to show', () => {
  it('says that there is no such snapshot', async () => {
    await open([aVm()]);
    expect(screen.getByRole('heading', { name: 'There is no snapshot s1 in shop' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Actions' })).not.toBeInTheDocument();
  });

  it('leads to the snapshots of the project where the VM is gone', async () => {
    const { cluster } = await open([recorded, content]);
    const trail = within(screen.getByRole('navigation', { name: 'Breadcrumb' }));
    const all = '/k8s/ns/shop/snapshot.kubevirt.io~v1beta1~VirtualMachineSnapshot';
    expect(trail.getByText('web-1')).toBeVisible();
    expect(trail.queryByRole('link', { name: 'web-1' })).not.toBeInTheDocument();
    expect(trail.getByRole('link', { name: 'Snapshots' })).toHaveAttribute('href', all);
    cluster.remove(recorded);
    expect(screen.getByRole('link', { name: 'Snapshots of the project' })).toHaveAttribute(
      'href',
      all,
    );
  });

  it('says that it went while it was looked at, and leads back', async () => {
    const { cluster } = await open([recorded, content, aVm()]);
    act(() => {
      screen.getByRole('button', { name: 'Actions' }).focus();
    });
    cluster.remove(recorded);
    const message = screen.getByRole('heading', { name: 'Snapshot s1 is gone' });
    expect(message.closest('[role=status]')).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Snapshots of web-1' })).toHaveAttribute(
      'href',
      '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/vm-snapshots',
    );
    expect(screen.queryByRole('button', { name: 'Actions' })).not.toBeInTheDocument();
  });

  it('says that another one has taken its place, whether or not it was seen to go', async () => {
    const { cluster } = await open([recorded, content, aVm()]);
    const title = /This is another snapshot named s1/;
    cluster.put({ ...recorded, metadata: { ...recorded.metadata, labels: { a: 'b' } } });
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
    const other = { ...recorded, metadata: { ...recorded.metadata, uid: 'uid-other' } };
    cluster.put(other);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    cluster.remove(other);
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
    cluster.put(other);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  });

  it('has the focus in its heading when a dialog closes whose snapshot has gone', async () => {
    const { cluster, user } = await open([recorded, content, aVm()]);
    await user.click(screen.getByRole('button', { name: 'Edit description' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Edit description/ }));
    cluster.remove(recorded);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => {
      expect(screen.getByRole('group', { name: 'Snapshot s1' })).toHaveFocus();
    });
  });

  it.each([
    {
      title: 'a denial',
      error: anApiError({ code: 403 }),
      says: 'You may not see snapshots in shop',
    },
    {
      title: 'a failure',
      error: anApiError({ code: 500 }),
      says: 'The snapshot could not be loaded',
    },
  ])('tells of $title', async ({ error, says }) => {
    await open([], (cluster) => {
      cluster.failWatch('VirtualMachineSnapshot', error);
    });
    expect(screen.getByRole('heading', { name: new RegExp(says) })).toBeVisible();
  });

  it('keeps what it knows while the connection is lost', async () => {
    const { cluster } = await open([recorded, content, aVm()]);
    cluster.failWatch('VirtualMachineSnapshot', anApiError({ code: 500 }), true);
    expect(screen.getByRole('heading', { name: /Connection lost/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Snapshot details' })).toBeVisible();
  });

  it('says which part may not be seen, and shows the others', async () => {
    await open([recorded, content, aVm()], (cluster) => {
      const denied = anApiError({ code: 403 });
      cluster.failWatch('VirtualMachine', denied);
      cluster.failWatch('VirtualMachineRestore', denied);
    });
    expect(screen.getByText('You may not see VMs in shop.')).toBeVisible();
    expect(screen.getByText('You may not see restores in shop.')).toBeVisible();
    expect(screen.getByRole('table', { name: 'Disks' })).toBeVisible();
  });

  it('shows the names of disks where their record may not be seen', async () => {
    const named = aSnapshot({
      status: {
        virtualMachineSnapshotContentName: CONTENT_NAME,
        snapshotVolumes: { includedVolumes: ['root'] },
      },
    });
    await open([named, aVm()], (cluster) => {
      cluster.failWatch('VirtualMachineSnapshotContent', anApiError({ code: 403 }));
      cluster.deny('list', 'volumesnapshots');
    });
    expect(screen.getByRole('cell', { name: 'root' })).toBeVisible();
    expect(screen.getByText('You may not see KubeVirt’s record in shop.')).toBeVisible();
    expect(screen.getByRole('cell', { name: 'Not visible to you' })).toBeVisible();
  });

  it('says that there is no disk in it, once that is certain', async () => {
    const named = { virtualMachineSnapshotContentName: CONTENT_NAME };
    const running = { phase: 'InProgress', readyToUse: false } as const;
    const { cluster } = await open([
      aSnapshot({ ...running, status: named }),
      aContent({ vm: aVm({ disks: [] }), disks: [] }),
      aVm({ disks: [] }),
    ]);
    const disks = within(screen.getByRole('region', { name: 'Disks' }));
    expect(disks.getByText('KubeVirt has not recorded yet which disks it holds.')).toBeVisible();
    cluster.put(aSnapshot({ status: { ...named, snapshotVolumes: {} } }));
    expect(
      disks.getByText('The VM had no disks. The snapshot holds its settings only.'),
    ).toBeVisible();
    expect(screen.queryByText('Offline')).not.toBeInTheDocument();
    expect(screen.getByText('Only the configuration')).toBeVisible();
    expect(
      screen.getByText('Only the configuration: a restore brings back no data.'),
    ).toBeVisible();
    expect(
      screen.getByText('It can be restored, but holds only the configuration of the VM, no data.'),
    ).toBeVisible();
  });

  it('tells nothing of what KubeVirt has seen as if it were copied already', async () => {
    const seen = {
      virtualMachineSnapshotContentName: CONTENT_NAME,
      sourceIndications: [{ indication: 'Online', message: 'It was taken while the VM ran.' }],
    };
    const { cluster } = await open([
      aSnapshot({ phase: 'InProgress', readyToUse: false, status: seen }),
      content,
      aVm(),
    ]);
    expect(screen.getByText('Not known before the disks are cut.')).toBeVisible();
    expect(screen.queryByText('It was taken while the VM ran.')).not.toBeInTheDocument();
    expect(screen.queryByText(/^The VM ran when it was taken/)).not.toBeInTheDocument();
    cluster.put(aSnapshot({ status: seen }));
    expect(screen.getByText('It was taken while the VM ran.')).toBeVisible();
    expect(screen.getByText(/^The VM ran when it was taken/)).toBeVisible();
  });

  it('says how large a restored disk is at least where more may not be seen, and asks for no more', async () => {
    const named = aSnapshot({
      status: {
        virtualMachineSnapshotContentName: CONTENT_NAME,
        snapshotVolumes: { includedVolumes: ['root'] },
      },
    });
    const sized = aContent({ vm: aVm(), disks: ['root'], size: '30Gi' });
    await open([named, sized, aVm()], (cluster) => {
      cluster.deny('list', 'volumesnapshots');
    });
    expect(
      screen.getByText(/What a restore needs stands in VolumeSnapshots, which you may not/),
    ).toBeVisible();
    expect(screen.getByRole('cell', { name: 'At least 30 GiB' })).toBeVisible();
    const asked = jest.mocked(k8sListItems).mock.calls.map(([{ model }]) => model.kind);
    expect(asked).not.toContain('VolumeSnapshot');
  });

  it('says that events may not be seen', async () => {
    const { user } = await open([recorded], (cluster) => {
      cluster.failWatch('Event', anApiError({ code: 403 }));
    });
    await user.click(screen.getByRole('button', { name: 'Events' }));
    expect(screen.getByRole('heading', { name: /You may not see events in shop/ })).toBeVisible();
  });

  it('says that there are no events', async () => {
    const { user } = await open([recorded]);
    await user.click(screen.getByRole('button', { name: 'Events' }));
    expect(screen.getByRole('heading', { name: 'No events' })).toBeVisible();
  });
});

describe('SnapshotDetailsPage, in each state', () => {
  it('works for one that KubeVirt has not looked at', async () => {
    const { status: _, ...bare } = aSnapshot();
    await open([bare, aVm()]);
    expect(screen.getByText('KubeVirt has not begun with it yet.')).toBeVisible();
    expect(screen.getByText('Not yet: the disks are not cut.')).toBeVisible();
    expect(screen.getByText('Gives up at')).toBeVisible();
  });

  it('says why one failed', async () => {
    await open([aSnapshot({ phase: 'Failed', failure: 'snapshot deadline exceeded' }), aVm()]);
    expect(screen.getByText(/Snapshot s1 failed/)).toBeVisible();
    expect(screen.getByText('KubeVirt gave up when the time limit was over.')).toBeVisible();
    expect(screen.getByText('Gave up at')).toBeVisible();
  });

  it('says who holds one that is being deleted', async () => {
    const snapshot = aSnapshot({ deleted: '2026-11-24T03:00:00Z' });
    const metadata = { ...snapshot.metadata, finalizers: ['snapshot.kubevirt.io/protection'] };
    const opened = await open([{ ...snapshot, metadata }, aVm()]);
    expect(screen.getByText('snapshot.kubevirt.io/protection')).toBeVisible();
    const menu = within(await openMenu(opened));
    expect(menu.getByRole('menuitem', { name: 'Delete' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('says that one goes with its VM, and offers to keep it', async () => {
    const owner = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: 'web-1', uid: 'u' };
    const metadata = { ...recorded.metadata, ownerReferences: [owner] };
    const opened = await open([{ ...recorded, metadata }, content, aVm()]);
    expect(screen.getByText('When web-1 is deleted, this snapshot is deleted too.')).toBeVisible();
    const menu = within(await openMenu(opened));
    expect(menu.getByRole('menuitem', { name: 'Keep when the VM is deleted' })).toBeVisible();
  });

  it('stops one that is being taken', async () => {
    const opened = await open([aSnapshot({ phase: 'InProgress' }), aVm()]);
    const menu = within(await openMenu(opened));
    await opened.user.click(menu.getByRole('menuitem', { name: 'Stop snapshot' }));
    expect(await screen.findByRole('dialog', { name: /Stop this snapshot/ })).toBeVisible();
  });

  it('deletes one whose VM is gone', async () => {
    const opened = await open([recorded, content]);
    const menu = within(await openMenu(opened));
    await opened.user.click(menu.getByRole('menuitem', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Delete snapshot/ }));
    await opened.user.click(await dialog.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Snapshot s1 is gone')).toBeVisible();
    expect(screen.getByRole('group', { name: 'Snapshot s1' })).toHaveFocus();
  });

  it('lets a viewer read why nothing can be changed', async () => {
    const opened = await open([recorded, content, aVm()], (cluster) => {
      cluster.deny('patch', 'virtualmachinesnapshots');
      cluster.deny('delete', 'virtualmachinesnapshots');
    });
    expect(screen.queryByRole('button', { name: 'Edit description' })).not.toBeInTheDocument();
    const menu = within(await openMenu(opened));
    menu.getAllByRole('menuitem').forEach((item) => {
      expect(item).toHaveAttribute('aria-disabled', 'true');
    });
  });
});
