import { describe, expect, it, jest } from '@jest/globals';
import { consoleFetch } from '@openshift-console/dynamic-plugin-sdk';
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';

import { VirtualMachineInstanceModel, VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { VmStatusCell } from './VmStatusCell.tsx';

const showFrozen = async (): Promise<Rendered> => {
  aConsole();
  const vm = aVm({ printableStatus: 'Running' });
  return renderInConsole(<VmStatusCell vm={vm} vmi={aVmi({ frozen: true })} />);
};

const openFrozen = async (user: UserEvent): Promise<void> => {
  await user.click(screen.getByRole('button', { name: 'Guest frozen' }));
};

const THAWED = 'The guest is not frozen any more.';

/** The cell on a page that follows the VM and its instance. */
const FollowedCell = (): ReactElement | null => {
  const ref = { name: 'web-1', namespace: 'shop' };
  const vm = useWatchOne<VirtualMachine>(VirtualMachineModel, ref);
  const vmi = useWatchOne<VirtualMachineInstance>(VirtualMachineInstanceModel, ref);
  return vm.kind === 'loaded' && vmi.kind === 'loaded' ? (
    <VmStatusCell vm={vm.data} vmi={vmi.data} />
  ) : null;
};

describe('VmStatusCell, frozen guest', () => {
  it('is an emergency at once on a page that has seen no snapshot', async () => {
    await showFrozen();
    expect(screen.getByRole('button', { name: 'Guest frozen' })).toBeVisible();
  });

  it('is none while a snapshot runs, nor for the moment that the thaw after it takes to be told', async () => {
    const status = { printableStatus: 'Running' };
    const cluster = aConsole([
      aVm({ ...status, snapshotInProgress: 's1' }),
      aVmi({ frozen: true }),
    ]);
    await renderInConsole(<FollowedCell />);
    expect(screen.getByText('Snapshotting')).toBeVisible();
    cluster.put(aVm(status));
    expect(screen.getByText('Running')).toBeVisible();
    cluster.put(aVmi());
    expect(screen.getByText('Running')).toBeVisible();
    cluster.put(aVmi({ frozen: true }));
    expect(screen.getByText('Running')).toBeVisible();
    expect(await screen.findByText('Guest frozen', {}, { timeout: 10_000 })).toBeVisible();
  });

  it('is none when the freeze is told before the snapshot that it is for', async () => {
    const status = { printableStatus: 'Running' };
    const cluster = aConsole([aVm(status), aVmi()]);
    await renderInConsole(<FollowedCell />);
    cluster.put(aVmi({ frozen: true }));
    expect(screen.getByText('Running')).toBeVisible();
    cluster.put(aVm({ ...status, snapshotInProgress: 's1' }));
    expect(screen.getByText('Snapshotting')).toBeVisible();
    cluster.put(aVmi());
    cluster.put(aVm(status));
    expect(screen.getByText('Running')).toBeVisible();
    expect(screen.queryByText(THAWED)).toBeNull();
  });

  it('is an emergency, and Unfreeze asks virt-api for any media type', async () => {
    const { user } = await showFrozen();
    await openFrozen(user);
    expect(screen.getByText("The guest's disks are frozen: programs in it hang.")).toBeVisible();
    jest.mocked(consoleFetch).mockResolvedValue(new Blob() as never);
    await user.click(screen.getByRole('button', { name: 'Unfreeze' }));
    expect(consoleFetch).toHaveBeenCalledWith(
      '/api/kubernetes/apis/subresources.kubevirt.io/v1/namespaces/shop/virtualmachineinstances/web-1/unfreeze',
      { method: 'PUT', headers: { Accept: '*/*' } },
    );
  });

  it('says that the guest was thawed, with the focus on what the VM is doing now', async () => {
    const cluster = aConsole([aVm({ printableStatus: 'Running' }), aVmi({ frozen: true })]);
    const { user } = await renderInConsole(<FollowedCell />);
    expect(screen.queryByText(THAWED)).toBeNull();
    await openFrozen(user);
    await user.click(screen.getByRole('button', { name: 'Unfreeze' }));
    cluster.put(aVmi());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement).toHaveTextContent(/^Running/);
    expect(document.body).not.toHaveFocus();
    expect(screen.getByText(THAWED)).toHaveAttribute('role', 'status');
  });

  it('does not call a guest thawed that the next snapshot holds', async () => {
    const status = { printableStatus: 'Running' };
    const cluster = aConsole([aVm(status), aVmi({ frozen: true })]);
    await renderInConsole(<FollowedCell />);
    cluster.put(aVm({ ...status, snapshotInProgress: 's1' }));
    expect(screen.getByRole('button', { name: 'Snapshotting' })).toBeVisible();
    expect(screen.queryByText(THAWED)).toBeNull();
  });

  it('says why it could not be thawed and lets it be tried again', async () => {
    const { user } = await showFrozen();
    await openFrozen(user);
    const words = 'Internal error occurred: unexpected return code 400';
    jest.mocked(consoleFetch).mockRejectedValue(anApiError({ code: 500, message: words }));
    await user.click(screen.getByRole('button', { name: 'Unfreeze' }));
    expect(await screen.findByText('Not unfrozen')).toBeVisible();
    expect(
      screen.getByText('The cluster reported an error: unexpected return code 400'),
    ).toBeVisible();
    expect(screen.getByText(words)).not.toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Unfreeze' })).toBeEnabled();
  });

  it('gives the words of the guest agent alone, and all behind them', async () => {
    const { user } = await showFrozen();
    await openFrozen(user);
    const words =
      'Internal error occurred: unexpected return code 400 (400 Bad Request), message: server error. command Unfreeze failed: "agent does not answer"';
    jest.mocked(consoleFetch).mockRejectedValue(anApiError({ code: 500, message: words }));
    await user.click(screen.getByRole('button', { name: 'Unfreeze' }));
    expect(await screen.findByText('The guest says: agent does not answer')).toBeVisible();
    expect(screen.getByText(words)).not.toBeVisible();
  });

  it.each([
    {
      title: 'the VM is not running',
      error: anApiError({
        code: 409,
        reason: 'Conflict',
        message:
          'Operation cannot be fulfilled on virtualmachineinstance.kubevirt.io "web-1": VMI is not running',
      }),
      says: 'web-1 is not running.',
    },
    {
      title: 'another conflict',
      error: anApiError({
        code: 409,
        reason: 'Conflict',
        message:
          'Operation cannot be fulfilled on virtualmachineinstance.kubevirt.io "web-1": VMI is paused',
      }),
      says: 'The cluster refuses it: VMI is paused',
    },
    {
      title: 'the VM does not run any more',
      error: anApiError({ code: 404, reason: 'NotFound' }),
      says: 'web-1 does not run any more.',
    },
    {
      title: 'an error without words',
      error: anApiError({ code: 500, message: '' }),
      says: 'The cluster reported an error. Try again.',
    },
    {
      title: 'a missing right',
      error: anApiError({ code: 403 }),
      says: 'You may not unfreeze guests in shop. Ask for the role edit there.',
    },
  ])('says what is behind it: $title', async ({ error, says }) => {
    const { user } = await showFrozen();
    await openFrozen(user);
    jest.mocked(consoleFetch).mockRejectedValue(error);
    await user.click(screen.getByRole('button', { name: 'Unfreeze' }));
    expect(await screen.findByText(says)).toBeVisible();
  });

  it('offers no thaw to whoever may not, and says so', async () => {
    aConsole().deny('update', 'virtualmachineinstances');
    const { user } = await renderInConsole(
      <VmStatusCell vm={aVm({ printableStatus: 'Running' })} vmi={aVmi({ frozen: true })} />,
    );
    await openFrozen(user);
    expect(screen.getByRole('button', { name: 'Unfreeze' })).toBeDisabled();
    expect(screen.getByText('You may not unfreeze guests in shop.')).toBeVisible();
  });
});
