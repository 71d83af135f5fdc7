import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import type { VmWish } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import VmListPage from './VmListPage.tsx';

const aNamed = (name: string, wish: VmWish = {}): VirtualMachine =>
  aVm({ name, uid: `uid-${name}`, ...wish });

const of = (vm: string, wish: SnapshotWish = {}): VirtualMachineSnapshot =>
  aSnapshot({ name: `${vm}-s`, vm, labels: { 'vm-snapshots.io/vm': vm }, ...wish });

/** PatternFly measures each cell that it draws, and with the first one the browser lays out the whole table. */
const drawn = new Set<string>();

beforeEach(() => {
  jest.spyOn(Element.prototype, 'scrollWidth', 'get').mockImplementation(function (this: Element) {
    drawn.add(this.closest('tr')?.querySelector('a')?.textContent ?? 'the heading');
    return 0;
  });
});

type Shown = Rendered & { readonly cluster: TestConsole };

/** Four VMs, all drawn by now. */
const show = async (): Promise<Shown> => {
  const names = ['web-1', 'web-2', 'web-3', 'web-4'];
  const cluster = aConsole([...names.map((name) => aNamed(name)), of('web-1'), aVmi()]);
  const rendered = await renderInConsole(<VmListPage namespace="shop" />);
  await screen.findByText('Offline');
  expect([...drawn].sort()).toEqual(['the heading', ...names]);
  drawn.clear();
  return { ...rendered, cluster };
};

describe('The list of VMs', () => {
  it('draws the row of a VM that has changed, and no other', async () => {
    const { cluster } = await show();
    cluster.put(aNamed('web-2', { snapshotInProgress: 's1' }));
    expect(await screen.findByText('Snapshotting')).toBeVisible();
    expect([...drawn]).toEqual(['web-2']);
  });

  it('draws the row of the VM whose snapshot or instance has changed, and no other', async () => {
    const { cluster } = await show();
    cluster.put(of('web-3'));
    await waitFor(() => {
      expect(screen.getAllByText('Offline')).toHaveLength(2);
    });
    expect([...drawn]).toEqual(['web-3']);
    cluster.put(aVmi({ name: 'web-4' }));
    expect([...drawn]).toEqual(['web-3', 'web-4']);
  });

  it('draws no row for a snapshot that runs: the VM itself tells of it', async () => {
    const { cluster } = await show();
    cluster.put(of('web-3', { phase: 'InProgress', readyToUse: false }));
    cluster.put(
      of('web-3', { phase: 'InProgress', readyToUse: false, created: '2026-11-24T02:31:00Z' }),
    );
    expect([...drawn]).toEqual([]);
  });

  it('draws the row that is ticked, and the heading once', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('checkbox', { name: 'Select web-1' }));
    expect([...drawn].sort()).toEqual(['the heading', 'web-1']);
  });
});
