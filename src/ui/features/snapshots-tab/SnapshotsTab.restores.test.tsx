import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { ORIGIN_LABEL, SCHEDULE_LABEL, VM_LABEL } from '#api/labels.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import SnapshotsTab from './SnapshotsTab.tsx';

const getRow = (name: string): HTMLElement =>
  screen.getByRole('row', { name: new RegExp(`^Select ${name} `) });
const CURRENT = 'Current state came from here';

const ChangingVm = ({ to }: { readonly to: VirtualMachine }): ReactElement => {
  const [vm, setVm] = useState(() => aVm());
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setVm(to);
        }}
      >
        Change the VM
      </button>
      <SnapshotsTab obj={vm} />
    </>
  );
};

describe('SnapshotsTab, the restores', () => {
  const labels = { [VM_LABEL]: 'web-1' };
  const snapshots = [aSnapshot({ name: 's1' }), aSnapshot({ name: 's2' })];

  it('shows when the VM was last brought back, and where it stands now', async () => {
    const cluster = aConsole([
      ...snapshots,
      aRestore({ name: 'r1', labels, restored: '2026-11-24T03:00:00Z' }),
      aRestore({ name: 'r2', restored: '2026-11-23T03:00:00Z' }),
    ]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getRow('s1')).toHaveTextContent(CURRENT);
    expect(within(getRow('s1')).getAllByText(/Nov 24, 2026/)).toHaveLength(2);
    expect(getRow('s2')).not.toHaveTextContent(CURRENT);
    cluster.put(aRestore({ name: 'r3', from: 's2', labels, restored: '2026-11-25T03:00:00Z' }));
    expect(getRow('s1')).not.toHaveTextContent(CURRENT);
    expect(getRow('s2')).toHaveTextContent(CURRENT);
  });

  it('goes by what the VM says, as soon as it says so', async () => {
    aConsole([
      ...snapshots,
      aRestore({ name: 'r1', from: 's1', restored: '2026-11-24T03:00:00Z' }),
      aRestore({ name: 'r2', from: 's2', restored: '2026-11-24T03:00:00Z' }),
    ]);
    const { user } = await renderInConsole(<ChangingVm to={aVm({ lastRestore: 'r2-uid-r2' })} />);
    expect(getRow('s1')).toHaveTextContent(CURRENT);
    await user.click(screen.getByRole('button', { name: 'Change the VM' }));
    expect(getRow('s2')).toHaveTextContent(CURRENT);
  });

  it('says which one is being read, until that is over', async () => {
    const cluster = aConsole([...snapshots, aRestore({ from: 's2' })]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getRow('s2')).toHaveTextContent('Restoring from this');
    expect(getRow('s1')).not.toHaveTextContent('Restoring from this');
    cluster.put(aRestore({ from: 's2', failed: true }));
    expect(getRow('s2')).not.toHaveTextContent('Restoring from this');
  });

  it('says so of the VM, too, while KubeVirt does not hold it yet', async () => {
    const cluster = aConsole([...snapshots, aRestore({ from: 's2' })]);
    await renderInConsole(<SnapshotsTab obj={aVm({ printableStatus: 'Running' })} />);
    expect(screen.getByRole('button', { name: 'Restoring' })).toBeVisible();
    const take = screen.getByRole('button', { name: 'Take snapshot' });
    expect(take).toHaveAttribute('aria-disabled', 'true');
    cluster.put(aRestore({ from: 's2', complete: true }));
    expect(screen.getByText('Running')).toBeVisible();
    expect(take).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('says of one that another VM is made from that it is being copied', async () => {
    aConsole([...snapshots, aRestore({ from: 's2', vm: 'web-2' })]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getRow('s2')).toHaveTextContent('Another VM is being made from this');
    expect(getRow('s2')).not.toHaveTextContent('Restoring from this');
  });

  it('says that they may not be seen, and shows the snapshots', async () => {
    const cluster = aConsole(snapshots);
    cluster.failWatch('VirtualMachineRestore', anApiError({ code: 403 }));
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(screen.getByText(/You may not see restores in shop/)).toBeVisible();
    expect(getRow('s1')).toBeVisible();
  });

  it('says that they could not be loaded', async () => {
    const cluster = aConsole(snapshots);
    cluster.failWatch('VirtualMachineRestore', anApiError({ code: 500, message: 'etcd is full' }));
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(screen.getByText(/The restores could not be loaded.*etcd is full/)).toBeVisible();
  });
});

describe('SnapshotsTab, more of a row', () => {
  it.each([
    { labels: { [ORIGIN_LABEL]: 'manual' }, text: 'By hand' },
    { labels: { [ORIGIN_LABEL]: 'safety' }, text: 'Before a restore' },
    {
      labels: { [ORIGIN_LABEL]: 'scheduled', [SCHEDULE_LABEL]: 'nightly' },
      text: 'Schedule nightly',
    },
    { labels: { [ORIGIN_LABEL]: 'scheduled' }, text: 'A schedule' },
    { labels: {}, text: 'Other tool' },
  ])('tells the origin: $text', async ({ labels, text }) => {
    aConsole([aSnapshot({ labels })]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(within(getRow('s1')).getByText(text)).toBeVisible();
  });

  it('says what holds a deletion up', async () => {
    const deleted = '2026-11-24T02:31:00Z';
    aConsole([
      aSnapshot({
        name: 's1',
        deleted,
        finalizers: ['snapshot.kubevirt.io/vmsnapshot-protection', 'example.com/backup'],
      }),
      aSnapshot({ name: 's2', finalizers: ['example.com/backup'] }),
    ]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getRow('s1')).toHaveTextContent(
      'Deleting, waiting for KubeVirt, which removes the copies, example.com/backup',
    );
    expect(getRow('s2')).not.toHaveTextContent('waiting for');
  });

  it('marks what goes with the VM', async () => {
    const owner = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: 'web-1', uid: 'u' };
    aConsole([aSnapshot({ name: 's1', owners: [owner] }), aSnapshot({ name: 's2' })]);
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    await user.hover(within(getRow('s1')).getByText('Goes with the VM'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'When web-1 is deleted, this snapshot is deleted too.',
    );
    expect(getRow('s2')).not.toHaveTextContent('Goes with the VM');
  });
});
