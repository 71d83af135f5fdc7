import { describe, expect, it } from '@jest/globals';
import { k8sDelete } from '@openshift-console/dynamic-plugin-sdk';
import { act, screen, waitFor, within } from '@testing-library/react';

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

const RUNNING = {
  phase: 'InProgress',
  readyToUse: false,
  progressing: ['True', 'Source locked and operation in progress'],
} as const satisfies SnapshotWish;

const queryRow = (name: string): HTMLElement | null =>
  screen.queryByRole('row', { name: new RegExp(`^Select ${name} `) });
const getMenu = (name: string): HTMLElement =>
  screen.getByRole('button', { name: `Actions of ${name}` });
const getItem = (name: string): HTMLElement => screen.getByRole('menuitem', { name });
const getRegion = (): HTMLElement => screen.getByRole('region', { name: 'Snapshots' });
const getReport = (): string | null =>
  within(getRegion()).getAllByRole('status').at(-1)?.textContent ?? null;

describe('SnapshotsTab, following the cluster', () => {
  it('lets one that was made elsewhere appear and one that was deleted go, and says so', async () => {
    const { cluster } = await open({});
    cluster.put(aSnapshot({ name: 's2', ...RUNNING }));
    expect(queryRow('s2')).toBeVisible();
    expect(getReport()).toBe('s2: Snapshotting.');
    cluster.put(aSnapshot({ name: 's2' }));
    expect(getReport()).toBe('s2: Ready.');
    cluster.remove(aSnapshot());
    expect(queryRow('s1')).toBeNull();
    expect(getReport()).toBe('s1 is gone.');
  });

  it('invites again when the last one has gone', async () => {
    const { cluster } = await open({});
    cluster.remove(aSnapshot());
    expect(screen.getByRole('heading', { name: 'No snapshots yet' })).toBeVisible();
  });

  it('keeps the focus near when the row that has it goes', async () => {
    const { cluster } = await open({}, { name: 's2' });
    act(() => {
      getMenu('s1').focus();
    });
    cluster.remove(aSnapshot());
    expect(getRegion()).toHaveFocus();
  });
});

describe('SnapshotsTab, the menu of a row', () => {
  it('deletes after a question, shows it, and leaves the focus near', async () => {
    const { user, cluster } = await open({}, { name: 's2' });
    cluster.put({
      ...aSnapshot(),
      metadata: { ...aSnapshot().metadata, finalizers: ['vmsnapshot-protection'] },
    });
    act(() => {
      getMenu('s1').focus();
    });
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(getItem('Details')).toHaveFocus();
    });
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(getItem('Delete')).toHaveFocus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    await user.click(await within(dialog).findByRole('button', { name: 'Delete' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
    expect(queryRow('s1')).toHaveTextContent('Deleting');
    expect(getMenu('s1')).toHaveFocus();
    cluster.remove(aSnapshot());
    expect(getRegion()).toHaveFocus();
  });

  it('comes back to the menu when the question is answered with no', async () => {
    const { user } = await open({});
    await user.click(getMenu('s1'));
    await user.click(getItem('Delete'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(k8sDelete).not.toHaveBeenCalled();
    expect(getMenu('s1')).toHaveFocus();
  });

  it('stops what is still being taken instead of deleting it', async () => {
    const { user } = await open(RUNNING);
    await user.click(getMenu('s1'));
    expect(screen.queryByRole('menuitem', { name: 'Delete' })).not.toBeInTheDocument();
    await user.click(getItem('Stop snapshot'));
    const dialog = await screen.findByRole('dialog', { name: /Stop this snapshot\?/ });
    await user.click(within(dialog).getByRole('button', { name: 'Stop snapshot' }));
    await waitFor(() => {
      expect(queryRow('s1')).toBeNull();
    });
    await user.click(within(dialog).getAllByRole('button', { name: 'Close' }).at(-1) ?? dialog);
    expect(getRegion()).toHaveFocus();
  });

  it.each([
    { wish: { deleted: '2026-11-24T02:31:00Z' }, item: 'Delete', reason: 'It is being deleted.' },
    {
      wish: { ...RUNNING, deleted: '2026-11-24T02:31:00Z' },
      item: 'Stop snapshot',
      reason: 'It is being stopped.',
    },
  ])('offers nothing twice: $reason', async ({ wish, item, reason }) => {
    const { user } = await open(wish);
    await user.click(getMenu('s1'));
    expect(getItem(item)).toHaveAttribute('aria-disabled', 'true');
    await user.hover(getItem(item));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(reason);
  });

  it('lets a viewer read why nothing can be deleted', async () => {
    const { user, cluster } = await open();
    cluster.deny('delete', 'virtualmachinesnapshots');
    cluster.put(aSnapshot());
    await user.click(getMenu('s1'));
    expect(getItem('Delete')).toHaveAttribute('aria-disabled', 'true');
    await user.hover(getItem('Delete'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'You may not delete snapshots in shop.',
    );
  });
});
