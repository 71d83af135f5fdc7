import { describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';

import { VM_LABEL, VM_UID_LABEL } from '#api/labels.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import SnapshotsTab from './SnapshotsTab.tsx';

const listNames = (table = 'Snapshots'): (string | null)[] =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('link')[0]?.textContent ?? null);

const getHeading = (name: string): HTMLElement => screen.getByRole('columnheader', { name });

const getCell = (row: RegExp, column: number): HTMLElement => {
  const cell = within(screen.getByRole('row', { name: row })).getAllByRole('cell')[column];
  if (cell === undefined) {
    throw new Error(`there is no column ${column}`);
  }
  return cell;
};

/** A page of fifty rows takes jsdom a while on a busy machine. */
const LONG = 30_000;

const NAME = 1;
const STATUS = 3;
const CONSISTENCY = 4;
const DISKS = 5;

const three = [
  aSnapshot({ name: 's10', created: '2026-11-24T01:00:00Z' }),
  aSnapshot({ name: 's2', created: '2026-11-24T03:00:00Z' }),
  aSnapshot({ name: 's1', created: '2026-11-24T02:00:00Z' }),
];

describe('SnapshotsTab, the order', () => {
  it('stands by name as people count, and turns round', async () => {
    aConsole(three);
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(listNames()).toEqual(['s1', 's2', 's10']);
    expect(getHeading('Name')).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(listNames()).toEqual(['s10', 's2', 's1']);
    expect(getHeading('Name')).toHaveAttribute('aria-sort', 'descending');
  });

  it('stands by date on demand, both ways', async () => {
    aConsole(three);
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    await user.click(screen.getByRole('button', { name: 'Date' }));
    expect(listNames()).toEqual(['s10', 's1', 's2']);
    expect(getHeading('Date')).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Date' }));
    expect(listNames()).toEqual(['s2', 's1', 's10']);
    expect(getHeading('Date')).toHaveAttribute('aria-sort', 'descending');
  });

  it(
    'is cut into pages of fifty',
    async () => {
      aConsole(Array.from({ length: 60 }, (_, index) => aSnapshot({ name: `s${index}` })));
      const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
      expect(screen.getByText('s49')).toBeVisible();
      expect(screen.queryByText('s50')).not.toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: 'Next page' }));
      expect(screen.getByText('s50')).toBeVisible();
      expect(screen.queryByText('s49')).not.toBeInTheDocument();
      await user.click(screen.getByText('Name', { selector: 'th *' }));
      expect(screen.queryByText('s9')).not.toBeInTheDocument();
      expect(screen.getByText('s59')).toBeVisible();
    },
    LONG,
  );
});

describe('SnapshotsTab, a row', () => {
  it('shows the description below the name and the date in words', async () => {
    aConsole([aSnapshot({ description: 'before the upgrade', created: '2026-11-24T12:30:00Z' })]);
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getCell(/^Select s1 /, NAME)).toHaveTextContent('s1before the upgrade');
    const date = screen.getByText(/Nov 24, 2026/);
    expect(date).toHaveAttribute('datetime', '2026-11-24T12:30:00.000Z');
    await user.hover(date);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(/Tuesday, November 24, 2026/);
  });

  it('cuts a long description after two lines, and shows more of it on demand', async () => {
    const long =
      `Before the upgrade ${'of the database and what depends on it '.repeat(10)}`.trim();
    aConsole([aSnapshot({ description: long }), aSnapshot({ name: 's2', description: 'short' })]);
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    const lines = screen.getByText(long.slice(0, 200).trim());
    expect(lines).toHaveStyle({ overflow: 'hidden', '-webkit-line-clamp': '2' });
    act(() => {
      lines.focus();
    });
    const more = `${long.slice(0, 200).trim().trimEnd()}… The page of the snapshot shows the rest.`;
    expect(await screen.findByRole('tooltip')).toHaveTextContent(more);
    await user.hover(screen.getByText('short'));
    expect(screen.getByText('short')).not.toHaveAttribute('tabindex');
  });

  const running: SnapshotWish = { phase: 'InProgress', readyToUse: false };
  it.each<{ readonly label: string; readonly wish: SnapshotWish }>([
    { label: 'Waiting', wish: { ...running, progressing: ['False', 'Source not locked'] } },
    {
      label: 'Snapshotting',
      wish: { ...running, progressing: ['True', 'Source locked and operation in progress'] },
    },
    { label: 'Snapshotting · retrying', wish: { ...running, error: 'odd' } },
    { label: 'Finishing (VM no longer affected)', wish: { readyToUse: false } },
    { label: 'Ready', wish: {} },
    { label: 'Not usable', wish: { readyToUse: false, error: 'VolumeSnapshots (a) missing' } },
    { label: 'Failed', wish: { phase: 'Failed' } },
    { label: 'Stopping', wish: { ...running, deleted: '2026-11-24T02:31:00Z' } },
    { label: 'Deleting', wish: { deleted: '2026-11-24T02:31:00Z' } },
  ])('is $label', async ({ label, wish }) => {
    aConsole([aSnapshot(wish)]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getCell(/^Select s1 /, STATUS)).toHaveTextContent(label);
  });

  it('says in plain words why one does not get on, in its row and in the header', async () => {
    const error = 'failed to freeze VMI, VMI is currently during migration';
    const cluster = aConsole([aSnapshot({ ...running, error })]);
    await renderInConsole(<SnapshotsTab obj={aVm({ snapshotInProgress: 's1' })} />);
    expect(screen.getAllByRole('button', { name: 'Snapshotting · retrying' })).toHaveLength(2);
    const cell = getCell(/^Select s1 /, STATUS);
    const tell = (says: string): void => {
      cluster.put(aSnapshot({ ...running, error: says }));
    };
    expect(cell).toHaveTextContent('The VM is being migrated, and the guest cannot be frozen');
    tell("unable to execute QEMU agent command 'guest-fsfreeze-freeze'");
    expect(cell).toHaveTextContent('The guest agent could not freeze the file systems.');
    tell('Internal error occurred: fsfreeze is limited up to 10 seconds');
    expect(cell).toHaveTextContent('The guest went on writing before all disks were cut.');
    tell('VolumeSnapshot vmsnapshot-5a-volume-root error: full');
    expect(cell).toHaveTextContent('The storage could not copy disk root.');
    tell('VolumeSnapshot x error: full');
    expect(cell).toHaveTextContent('The storage could not copy a disk.');
    tell('VolumeSnapshots (vmsnapshot-5a-volume-root) missing');
    expect(cell).toHaveTextContent('The copy of disk root is gone.');
    tell('VolumeSnapshots (x) missing');
    expect(cell).toHaveTextContent('The copy of a disk is gone.');
    tell('odd');
    expect(cell).toHaveTextContent('Something went wrong.');
  });

  it('says of which disk the copy is gone that it needs to be usable', async () => {
    const error = 'VolumeSnapshots (vmsnapshot-5a-volume-root) missing';
    aConsole([aSnapshot({ readyToUse: false, error })]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getCell(/^Select s1 /, STATUS)).toHaveTextContent(
      'Not usableThe copy of disk root is gone.',
    );
  });

  it('explains what is running in a popover, which stays to show the end', async () => {
    const cluster = aConsole([
      aSnapshot({ ...running, progressing: ['True', 'Source locked and operation in progress'] }),
    ]);
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    await user.click(
      within(getCell(/^Select s1 /, STATUS)).getByRole('button', { name: 'Snapshotting' }),
    );
    expect(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Stop snapshot' }),
    ).toBeVisible();
    cluster.put(aSnapshot());
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(getCell(/^Select s1 /, STATUS)).toHaveTextContent('Ready');
  });

  it.each([
    { indications: [], label: 'Offline', meaning: /complete and clean/ },
    { indications: ['Online', 'GuestAgent'], label: 'File-system-consistent', meaning: /froze/ },
    { indications: ['Online', 'NoGuestAgent'], label: 'Crash-consistent', meaning: /power cut/ },
  ])('is $label, and a tooltip says what that means', async ({ indications, label, meaning }) => {
    aConsole([aSnapshot({ status: { indications } })]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    const word = within(getCell(/^Select s1 /, CONSISTENCY)).getByText(label);
    act(() => {
      word.focus();
    });
    expect(word).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(meaning);
  });

  it('says beside the consistency that disks are left out, and names them', async () => {
    aConsole([
      aSnapshot({
        status: {
          indications: ['PartialSnapshot'],
          snapshotVolumes: { includedVolumes: ['root', 'data'], excludedVolumes: ['scratch'] },
        },
      }),
    ]);
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getCell(/^Select s1 /, CONSISTENCY)).toHaveTextContent('OfflinePartial: 2 of 3 disks');
    await user.click(screen.getByRole('button', { name: 'root, data' }));
    expect(await screen.findByRole('dialog', { name: 'Disks of s1' })).toHaveTextContent(
      'In the snapshotrootdataNot in the snapshotscratch',
    );
  });

  it.each([
    { includedVolumes: ['root'], text: 'root' },
    { includedVolumes: ['a', 'b', 'c', 'd'], text: '4 disks' },
    { includedVolumes: [], text: 'None' },
  ])('shows its disks as "$text"', async ({ includedVolumes, text }) => {
    aConsole([aSnapshot({ status: { snapshotVolumes: { includedVolumes } } })]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getCell(/^Select s1 /, DISKS)).toHaveTextContent(text);
  });
});

describe('SnapshotsTab, whose snapshots', () => {
  const labels = { [VM_LABEL]: 'web-1', [VM_UID_LABEL]: 'uid-web-1' };

  it('shows those of this VM, ours by label and those of other tools', async () => {
    aConsole([
      aSnapshot({ name: 'ours', labels }),
      aSnapshot({ name: 'foreign' }),
      aSnapshot({ name: 'of-another-vm', vm: 'db' }),
      aSnapshot({ name: 'elsewhere', namespace: 'lab' }),
    ]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(listNames()).toEqual(['foreign', 'ours']);
  });

  it('folds those of an earlier VM of the name away, told by the UID', async () => {
    aConsole([
      aSnapshot({ name: 'ours', labels }),
      aSnapshot({ name: 'before', labels: { ...labels, [VM_UID_LABEL]: 'uid-before' } }),
      aSnapshot({ name: 'older-than-the-vm', created: '2026-10-01T00:00:00Z' }),
    ]);
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(listNames()).toEqual(['ours']);
    const group = screen.getByRole('button', { name: 'Earlier VM of this name (2)' });
    expect(group).toHaveAttribute('aria-expanded', 'false');
    await user.click(group);
    expect(listNames('Snapshots of an earlier VM of this name')).toEqual([
      'before',
      'older-than-the-vm',
    ]);
  });
});
