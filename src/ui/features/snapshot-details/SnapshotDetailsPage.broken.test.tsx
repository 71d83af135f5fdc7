import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import type { KubeObject } from '#api/meta.ts';
import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aContent } from '#testing/aContent.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import SnapshotDetailsPage from './SnapshotDetailsPage.tsx';

const CONTENT_NAME = 'vmsnapshot-content-uid';
const content = aContent({ vm: aVm() });

const aBrokenContent = (message: string): VirtualMachineSnapshotContent => ({
  ...content,
  status: { readyToUse: false, error: { message } },
});

const open = (objects: readonly KubeObject[]): Promise<Rendered> => {
  aConsole(objects);
  return renderInConsole(<SnapshotDetailsPage name="s1" namespace="shop" />);
};

describe('SnapshotDetailsPage, not usable', () => {
  it('says plainly what is wrong', async () => {
    const error = 'VolumeSnapshot vmsnapshot-5a-volume-root error: full';
    await open([aSnapshot({ readyToUse: false, error }), aVm()]);
    expect(screen.getByText(/It cannot be restored as it is/)).toBeVisible();
    expect(screen.getByText('The storage could not copy disk root.')).toBeVisible();
    expect(screen.getByText('No: the storage reports an error.')).toBeVisible();
  });

  it('says plainly that a copy is gone, and KubeVirt’s sentence once, behind Details', async () => {
    const error = 'VolumeSnapshots (vmsnapshot-1ca4-volume-root) missing';
    const named = { virtualMachineSnapshotContentName: CONTENT_NAME };
    const { user } = await open([
      aSnapshot({ readyToUse: false, error, status: named }),
      aBrokenContent(error),
      aVm(),
    ]);
    expect(screen.getByText('The copy of disk root is gone.')).toBeVisible();
    expect(
      screen.getByText('Copies of disks are gone. As it is, the snapshot cannot be restored.'),
    ).toBeVisible();
    expect(screen.getByText('No: copies of disks are gone.')).toBeVisible();
    expect(screen.getByText(error)).not.toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Details' }).at(-1) ?? document.body);
    expect(screen.getByText(error)).toBeVisible();
  });

  it('shows what the record of the disks says beyond that', async () => {
    const named = { virtualMachineSnapshotContentName: CONTENT_NAME };
    await open([
      aSnapshot({ readyToUse: false, error: 'odd', status: named }),
      aBrokenContent('odder'),
      aVm(),
    ]);
    expect(screen.getByText('odd')).toBeVisible();
    expect(screen.getByText('odder')).toBeVisible();
  });
});
