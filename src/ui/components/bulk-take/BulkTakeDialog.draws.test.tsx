import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import { BulkTakeDialog } from './BulkTakeDialog.tsx';

/** PatternFly measures each cell that it draws, and with the first one the browser lays out the whole table. */
const recordDrawn = (): Set<string> => {
  const drawn = new Set<string>();
  jest.spyOn(Element.prototype, 'scrollWidth', 'get').mockImplementation(function (this: Element) {
    drawn.add(this.closest('tr')?.querySelector('td')?.textContent ?? 'the heading');
    return 0;
  });
  return drawn;
};

it('draws the row of a snapshot that has changed, and no other', async () => {
  const vms = ['web-1', 'web-2', 'web-3'].map((name) => aVm({ name, uid: `uid-${name}` }));
  const cluster = aConsole(vms);
  const { user } = await renderInConsole(
    <BulkTakeDialog vms={vms} closeOverlay={() => undefined} />,
  );
  const drawn = recordDrawn();
  await user.click(screen.getByRole('button', { name: 'Create 3 snapshots' }));
  await waitFor(() => {
    expect(screen.getAllByText('Waiting to start')).toHaveLength(3);
  });
  expect([...drawn].sort()).toEqual(['the heading', 'web-1', 'web-2', 'web-3']);
  drawn.clear();
  const name = screen.getByRole('link', { name: /^web-2-/ }).textContent.split(' ')[0] ?? '';
  const snapshot = cluster.find('VirtualMachineSnapshot', name) as VirtualMachineSnapshot;
  cluster.put({ ...snapshot, status: { phase: 'Succeeded', readyToUse: true } } as typeof snapshot);
  await waitFor(() => {
    expect(screen.getAllByText('Ready')).toHaveLength(1);
  });
  expect([...drawn]).toEqual(['web-2']);
});
