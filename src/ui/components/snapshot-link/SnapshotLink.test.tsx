import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';

import { aConsole } from '#testing/aConsole.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import { useAddress } from '#ui/sdk/useAddress.ts';

import { VmStatusCell } from '../vm-state/VmStatusCell.tsx';
import { SnapshotLink } from './SnapshotLink.tsx';
import { readWayBack } from './wayBack.ts';

const Passed = (): ReactElement => {
  const { path, state } = useAddress();
  return <p>{`${path} passed ${readWayBack(state)}`}</p>;
};

const VM = '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine';
const SNAPSHOT = '/k8s/ns/shop/snapshot.kubevirt.io~v1beta1~VirtualMachineSnapshot/s1';

describe('A link to a snapshot', () => {
  it.each([
    { from: `${VM}/web-1/vm-snapshots?text=night`, passed: '?text=night' },
    { from: `${VM}?text=web`, passed: '' },
  ])('passes on from $from: $passed', async ({ from, passed }) => {
    aConsole();
    const { user } = await renderInConsole(
      <>
        <SnapshotLink snapshot={aSnapshot()} />
        <Passed />
      </>,
      from,
    );
    await user.click(screen.getByRole('link', { name: 's1' }));
    expect(screen.getByText(`${SNAPSHOT} passed ${passed}`.trim())).toBeVisible();
  });

  it('passes on the same from the popover of a VM that is under a snapshot', async () => {
    aConsole([aSnapshot({ phase: 'InProgress' })]);
    const { user } = await renderInConsole(
      <>
        <VmStatusCell vm={aVm({ snapshotInProgress: 's1' })} />
        <Passed />
      </>,
      `${VM}/web-1/vm-snapshots?status=failed`,
    );
    await user.click(screen.getByRole('button', { name: 'Snapshotting' }));
    await user.click(await screen.findByRole('link', { name: 's1' }));
    expect(screen.getByText(`${SNAPSHOT} passed ?status=failed`)).toBeVisible();
  });
});
