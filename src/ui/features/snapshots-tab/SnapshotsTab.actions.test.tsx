import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anOverlayHost } from '#testing/anOverlayHost.tsx';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import SnapshotsTab from './SnapshotsTab.tsx';

type Opened = Rendered & { readonly cluster: TestConsole };

const open = async (...wishes: readonly SnapshotWish[]): Promise<Opened> => {
  const cluster = aConsole(wishes.map((wish) => aSnapshot(wish)));
  const OverlayHost = anOverlayHost();
  const rendered = await renderInConsole(
    <>
      <SnapshotsTab obj={aVm()} />
      <OverlayHost />
    </>,
  );
  return { ...rendered, cluster };
};

const getBox = (name: string): HTMLElement => screen.getByRole('checkbox', { name });
const getButton = (name: string): HTMLElement => screen.getByRole('button', { name });

const RUNNING = { phase: 'InProgress', readyToUse: false } as const;
const owner = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: 'web-1', uid: 'u1' };

describe('SnapshotsTab, choosing several', () => {
  it('deletes what was chosen, and then has nothing selected', async () => {
    const { user } = await open({ name: 's1' }, { name: 's2' }, { name: 's3' });
    await user.click(getBox('Select s1'));
    await user.click(getBox('Select s3'));
    expect(screen.getByText('2 selected')).toBeVisible();
    await user.click(getButton('Delete'));
    const dialog = await screen.findByRole('dialog', { name: /Delete 2 snapshots\?/ });
    await user.click(await within(dialog).findByRole('button', { name: 'Delete 2 snapshots' }));
    await waitFor(() => {
      expect(screen.queryByRole('checkbox', { name: 'Select s1' })).not.toBeInTheDocument();
    });
    await user.click(within(dialog).getAllByRole('button', { name: 'Close' }).at(-1) ?? dialog);
    expect(screen.getAllByRole('checkbox', { name: /^Select s/ })).toHaveLength(1);
    expect(screen.queryByText(/selected/)).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Snapshots' })).toHaveFocus();
  });

  it('chooses all of the page but what is being taken or deleted', async () => {
    const deleted = '2026-11-24T02:31:00Z';
    const { user } = await open(
      { name: 's1' },
      { name: 's2', ...RUNNING },
      { name: 's3', deleted },
      { name: 's4' },
    );
    expect(getBox('Select s2')).toBeDisabled();
    expect(getBox('Select s3')).toBeDisabled();
    await user.click(getBox('Select s1'));
    expect(getBox('Select all on this page')).not.toBeChecked();
    await user.click(getBox('Select all on this page'));
    expect(screen.getByText('2 selected')).toBeVisible();
    expect(getBox('Select all on this page')).toBeChecked();
    await user.click(getButton('Clear selection'));
    expect(getBox('Select s1')).not.toBeChecked();
    expect(screen.getByRole('region', { name: 'Snapshots' })).toHaveFocus();
  });

  it('has nothing chosen that a filter hides', async () => {
    const { user } = await open({ name: 's1' }, { name: 'other' });
    await user.click(getBox('Select all on this page'));
    const search = screen.getByRole('textbox', { name: /Search/ });
    await user.type(search, 'other');
    expect(await screen.findByText('1 selected')).toBeVisible();
    await user.click(getButton('Clear selection'));
    await user.clear(search);
    expect(await screen.findByRole('checkbox', { name: 'Select s1' })).not.toBeChecked();
  });

  it('lets a viewer read why nothing can be deleted', async () => {
    const { user, cluster } = await open();
    cluster.deny('delete', 'virtualmachinesnapshots');
    cluster.put(aSnapshot());
    await user.click(getBox('Select s1'));
    expect(getButton('Delete')).toHaveAttribute('aria-disabled', 'true');
    await user.hover(getButton('Delete'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'You may not delete snapshots in shop.',
    );
  });
});

describe('SnapshotsTab, the menu of one', () => {
  it('leads to its page', async () => {
    const { user } = await open({});
    await user.click(getButton('Actions of s1'));
    await user.click(screen.getByRole('menuitem', { name: 'Details' }));
    expect(screen.getByRole('status', { name: 'Address' })).toHaveTextContent(
      '/k8s/ns/shop/snapshot.kubevirt.io~v1beta1~VirtualMachineSnapshot/s1',
    );
  });

  it('keeps what would go with the VM, which is then no longer marked', async () => {
    const { user } = await open({ owners: [owner] });
    await user.click(getButton('Actions of s1'));
    await user.click(screen.getByRole('menuitem', { name: 'Keep when the VM is deleted' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Keep it' }));
    await waitFor(() => {
      expect(screen.queryByText('Goes with the VM')).not.toBeInTheDocument();
    });
    expect(getButton('Actions of s1')).toHaveFocus();
    await user.click(getButton('Actions of s1'));
    expect(
      screen.queryByRole('menuitem', { name: 'Keep when the VM is deleted' }),
    ).not.toBeInTheDocument();
  });

  it('lets a viewer read why nothing can be changed', async () => {
    const { user, cluster } = await open();
    cluster.deny('patch', 'virtualmachinesnapshots');
    cluster.put(aSnapshot({ owners: [owner] }));
    await user.click(getButton('Actions of s1'));
    const item = screen.getByRole('menuitem', { name: 'Keep when the VM is deleted' });
    expect(item).toHaveAttribute('aria-disabled', 'true');
    await user.hover(item);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'You may not change snapshots in shop.',
    );
  });
});
