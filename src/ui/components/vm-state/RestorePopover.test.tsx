import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';

import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { aConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import { VmStatusCell } from './VmStatusCell.tsx';

const told = (status: 'True' | 'False', reason: string): VirtualMachineRestore => ({
  ...aRestore(),
  status: { complete: false, conditions: [{ type: 'Progressing', status, reason }] },
});

describe('RestorePopover', () => {
  it.each([
    { restore: aRestore(), title: 'Restoring', says: 'KubeVirt has not begun with it yet.' },
    {
      restore: told('False', 'Waiting for target VM to be powered off.'),
      title: 'Shutting the VM down',
      says: 'as soon as the VM is off',
    },
    {
      restore: told('True', 'Creating new PVCs'),
      title: 'Creating disks',
      says: 'makes new disks from the snapshot',
    },
    {
      restore: told('True', 'Updating target spec'),
      title: 'Switching to the restored disks',
      says: 'is being pointed at the new disks',
    },
    { restore: told('False', 'odd'), title: 'Restoring', says: 'tries again until it works' },
    { restore: aRestore({ complete: true }), title: 'Restored', says: 'has the restored disks' },
    {
      restore: aRestore({ failed: true }),
      title: 'Restore failed',
      says: 'The failed restore has to be deleted.',
    },
  ])('says what it does: $title', async ({ restore, title, says }) => {
    aConsole([restore]);
    const { user } = await renderInConsole(<VmStatusCell vm={aVm({ restoreInProgress: 'r1' })} />);
    await user.click(screen.getByRole('button', { name: 'Restoring' }));
    const popover = await screen.findByRole('dialog');
    expect(popover).toHaveAccessibleName(title);
    expect(popover).toHaveTextContent(says);
    expect(within(popover).getByRole('link', { name: 'r1' })).toBeVisible();
  });

  it.each([
    { age: 60_000, says: /gives up at/ },
    { age: 10 * 60_000, says: /should have given up at .*; KubeVirt has not looked since/ },
  ])('says when one that waits is given up, or should have been', async ({ age, says }) => {
    const waiting = told(
      'False',
      'Waiting for target VM to be powered off. Please stop the restore target to proceed with restore, or the operation will fail after 5m0s',
    );
    const creationTimestamp = new Date(Date.now() - age).toISOString();
    aConsole([{ ...waiting, metadata: { ...waiting.metadata, creationTimestamp } }]);
    const { user } = await renderInConsole(<VmStatusCell vm={aVm({ restoreInProgress: 'r1' })} />);
    await user.click(screen.getByRole('button', { name: 'Restoring' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent(says);
  });

  it('says so when it has gone or may not be seen', async () => {
    const cluster = aConsole();
    const { user } = await renderInConsole(<VmStatusCell vm={aVm({ restoreInProgress: 'r1' })} />);
    await user.click(screen.getByRole('button', { name: 'Restoring' }));
    const popover = await screen.findByRole('dialog');
    expect(popover).toHaveTextContent('The restore no longer exists.');
    cluster.failWatch('VirtualMachineRestore', anApiError({ code: 403 }));
    expect(popover).toHaveTextContent('You may not see restores in shop.');
    cluster.failWatch('VirtualMachineRestore', anApiError({ code: 500, message: 'broken' }));
    expect(popover).toHaveTextContent('The restore cannot be read: broken');
  });
});
