import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';

import { VM_UID_LABEL } from '#api/labels.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';
import { servePreferences } from '#testing/servePreferences.ts';

import SnapshotsTab from './SnapshotsTab.tsx';

const snapshots = [
  aSnapshot({ name: 's1', description: 'Before the upgrade' }),
  aSnapshot({ name: 's2', phase: 'Failed', created: '2026-11-24T01:00:00Z' }),
  aSnapshot({ name: 'upgrade' }),
];

const open = (address?: string): Promise<Rendered> =>
  renderInConsole(<SnapshotsTab obj={aVm()} />, address);

const listNames = (): (string | null)[] =>
  within(screen.getByRole('table', { name: 'Snapshots' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

const getSearch = (): HTMLElement =>
  screen.getByRole('textbox', { name: 'Search by name or description' });
const getAddress = (): HTMLElement => screen.getByRole('status', { name: 'Address' });
const getButton = (name: string): HTMLElement => screen.getByRole('button', { name });

const expectAddress = (search: string): Promise<void> =>
  waitFor(() => {
    expect(getAddress()).toHaveTextContent(new RegExp(`^/${search}$`));
  });

describe('SnapshotsTab, the filter', () => {
  it('searches names and descriptions, and keeps that in the address', async () => {
    aConsole(snapshots);
    const { user } = await open();
    await user.type(getSearch(), 'UPgrade');
    await waitFor(() => {
      expect(listNames()).toEqual(['s1', 'upgrade']);
    });
    await expectAddress('\\?text=UPgrade');
    await user.click(getButton('Clear filters'));
    expect(listNames()).toEqual(['s1', 's2', 'upgrade']);
    expect(getSearch()).toHaveValue('');
    await expectAddress('');
  });

  it('filters by status, by keyboard, and shows what it filters by', async () => {
    aConsole(snapshots);
    const { user } = await open();
    getButton('Status').focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('listbox', { name: 'Status' });
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(screen.getByRole('option', { name: 'Failed', selected: true })).toBeVisible();
    expect(listNames()).toEqual(['s2']);
    await expectAddress('\\?status=failed');
    await user.keyboard('{Escape}');
    await user.click(getButton('Remove the filter Failed'));
    expect(listNames()).toEqual(['s1', 's2', 'upgrade']);
    await expectAddress('');
  });

  it('begins with what the address asks for', async () => {
    aConsole(snapshots);
    await open('/?text=s&status=failed,ready,nonsense');
    expect(getSearch()).toHaveValue('s');
    expect(listNames()).toEqual(['s1', 's2']);
    expect(getButton('Remove the filter Ready')).toBeVisible();
  });

  it('says that nothing matches, and how to see all again', async () => {
    aConsole(snapshots);
    const { user } = await open('/?text=nothing');
    expect(screen.getByRole('heading', { name: 'No match' })).toBeVisible();
    const [first] = screen.getAllByRole('button', { name: 'Clear filters' });
    await user.click(first ?? getSearch());
    expect(listNames()).toEqual(['s1', 's2', 'upgrade']);
  });

  it('says aloud how many are left, and nothing while it is off', async () => {
    aConsole(snapshots);
    const { user } = await open();
    await user.type(getSearch(), 'upgrade');
    expect(await screen.findByText('2 snapshots match')).toHaveAttribute('role', 'status');
    await user.type(getSearch(), ' x');
    await waitFor(() => {
      expect(screen.getByText('No match', { selector: '[role=status]' })).toBeVisible();
    });
    await user.clear(getSearch());
    await waitFor(() => {
      expect(screen.queryByText('No match', { selector: '[role=status]' })).toBeNull();
    });
  });

  it('filters those of an earlier VM too', async () => {
    const labels = { [VM_UID_LABEL]: 'uid-before' };
    aConsole([...snapshots, aSnapshot({ name: 'old', labels }), aSnapshot({ name: 'b', labels })]);
    await open('/?text=old');
    expect(getButton('Earlier VM of this name (1)')).toBeVisible();
  });
});

describe('SnapshotsTab, what the Console remembers', () => {
  it('is the order that was chosen last', async () => {
    aConsole(snapshots);
    const { user, unmount } = await open();
    await user.click(getButton('Date'));
    expect(listNames()).toEqual(['s2', 's1', 'upgrade']);
    unmount();
    await open();
    expect(listNames()).toEqual(['s2', 's1', 'upgrade']);
    expect(screen.getByRole('columnheader', { name: 'Date' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it('is never a reason to fail', async () => {
    aConsole(snapshots);
    servePreferences({
      'vm-snapshots.tab.sort': { column: 'size', direction: 'up' },
      'vm-snapshots.tab.columns': ['status', 'of-a-later-version'],
    });
    await open();
    expect(listNames()).toEqual(['s1', 's2', 'upgrade']);
    expect(screen.getAllByRole('columnheader').map((heading) => heading.textContent)).toEqual([
      '',
      'Name',
      'Status',
      'Actions',
    ]);
  });

  it('is which columns are shown, chosen by keyboard', async () => {
    aConsole(snapshots);
    const { user, unmount } = await open();
    expect(screen.queryByRole('columnheader', { name: /Restore size/ })).not.toBeInTheDocument();
    getButton('Manage columns').focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('listbox', { name: 'Columns' });
    await user.keyboard('{ArrowUp}{Enter}');
    await user.click(screen.getByRole('option', { name: 'Disks' }));
    await user.keyboard('{Escape}');
    expect(getButton('Manage columns')).toHaveFocus();
    unmount();
    await open();
    expect(screen.getByRole('columnheader', { name: /Restore size/ })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Disks' })).not.toBeInTheDocument();
  });
});

describe('SnapshotsTab, where its table has no headings', () => {
  it('sorts and selects from the toolbar', async () => {
    aConsole(snapshots);
    const { user } = await open();
    const order = screen.getByRole('combobox', { name: 'Sort by' });
    expect(order).toHaveDisplayValue('Name, ascending');
    await user.selectOptions(order, 'Date, ascending');
    expect(listNames()).toEqual(['s2', 's1', 'upgrade']);
    const all = screen.getByRole('checkbox', { name: 'Select this page' });
    await user.click(all);
    expect(screen.getByText('3 selected')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Select s1' }));
    expect(all).toBePartiallyChecked();
  });
});
