import { describe, expect, it, jest } from '@jest/globals';
import { consoleFetch, k8sListItems } from '@openshift-console/dynamic-plugin-sdk';
import { act, screen, waitFor } from '@testing-library/react';

import type { KubeObject } from '#api/meta.ts';
import type { Volume } from '#api/virtualMachine.ts';
import { aClaim } from '#testing/aClaim.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aVm } from '#testing/aVm.ts';
import type { VmWish } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { TakeSnapshotDialog } from './TakeSnapshotDialog.tsx';

type Setting = {
  readonly vm?: VmWish;
  readonly others?: readonly KubeObject[];
  readonly prepare?: () => void;
};

const open = async ({
  vm: wish,
  others = [],
  prepare,
}: Setting): Promise<Rendered & { readonly cluster: TestConsole }> => {
  const vm = aVm(wish);
  const cluster = aConsole([vm, ...others]);
  prepare?.();
  const rendered = await renderInConsole(<TakeSnapshotDialog vm={vm} closeOverlay={jest.fn()} />);
  return { ...rendered, cluster };
};

const on: VmWish = { runStrategy: 'Always', printableStatus: 'Running' };

const oneDisk: VmWish = { disks: ['root'] };

const left = (name: string, source: Partial<Volume>, reason: string): VmWish['left'] => ({
  [name]: { volume: { name, ...source }, reason },
});

const answerWithCommands =
  (...names: string[]) =>
  () => {
    const supportedCommands = names.map((name) => ({ name, enabled: true }));
    const json = (): Promise<unknown> => Promise.resolve({ supportedCommands });
    jest.mocked(consoleFetch).mockResolvedValue({ json } as Response);
  };

const NOT_SUPPORTED = 'Snapshot is not supported for this volumeSource type [image]';

const expectOpenToCreate = (): void => {
  expect(screen.getByRole('button', { name: 'Create' })).toBeEnabled();
};

describe('TakeSnapshotDialog, what it remarks', () => {
  it.each([
    {
      title: 'a disk that is not bound',
      others: [aClaim({ phase: 'Pending' })],
      says: 'Disk root (web-1-root) is not ready yet.',
    },
    {
      title: 'a disk that is being deleted',
      others: [aClaim({ deleted: '2026-11-24T02:30:00Z' })],
      says: 'Disk root (web-1-root) is being deleted.',
    },
    {
      title: 'a disk that is being filled',
      others: [aClaim({ filling: 'Running' })],
      says: 'Disk root (web-1-root) is still being filled.',
    },
    {
      title: 'a disk that does not exist',
      others: [],
      says: 'Disk root (web-1-root) does not exist.',
    },
  ])('names $title, for which KubeVirt would wait', async ({ others, says }) => {
    await open({ vm: oneDisk, others });
    expect(await screen.findByText('The snapshot will wait')).toBeVisible();
    expect(screen.getByText(says, { exact: false })).toHaveTextContent(
      'If the time limit is up first, there is nothing to restore.',
    );
    expectOpenToCreate();
  });

  it('says nothing of a disk that it may not see', async () => {
    const refuse = (): void => {
      jest.mocked(k8sListItems).mockRejectedValue(anApiError({ code: 403, reason: 'Forbidden' }));
    };
    await open({ vm: oneDisk, prepare: refuse });
    await waitFor(() => {
      expect(k8sListItems).toHaveBeenCalled();
    });
    expect(screen.queryByText('The snapshot will wait')).not.toBeInTheDocument();
  });

  it('takes the remark back when the disk has become ready', async () => {
    const { cluster } = await open({ vm: oneDisk, others: [aClaim({ phase: 'Pending' })] });
    expect(await screen.findByText('The snapshot will wait')).toBeVisible();
    cluster.put(aClaim());
    await waitFor(
      () => {
        expect(screen.queryByText('The snapshot will wait')).not.toBeInTheDocument();
      },
      { timeout: 10_000 },
    );
  });

  it.each([
    {
      title: 'a migration',
      vmi: aVmi({ agent: true, migrating: true }),
      remark: 'The VM is being migrated',
      says: 'the snapshot waits for the end of the migration',
    },
    {
      title: 'an agent that KubeVirt does not support',
      vmi: aVmi({ agent: true, agentProblem: 'This guest agent is odd' }),
      remark: 'The guest agent is too old or restricted',
      says: 'KubeVirt says: This guest agent is odd.',
    },
    {
      title: 'a pause',
      vmi: aVmi({ agent: true, paused: true }),
      remark: 'The VM is paused',
      says: 'Resume it first for a better snapshot.',
    },
  ])('says what $title means', async ({ vmi, remark, says }) => {
    await open({ vm: { ...on, ...oneDisk }, others: [vmi, aClaim()] });
    expect(screen.getByText(remark)).toBeVisible();
    expect(screen.getByText(says, { exact: false })).toBeVisible();
    expectOpenToCreate();
  });

  it('asks the agent whether it can freeze, and says that the snapshot will fail if not', async () => {
    const others = [aVmi({ agent: true, agentProblem: 'This guest agent is odd' }), aClaim()];
    await open({ vm: { ...on, ...oneDisk }, others, prepare: answerWithCommands('guest-ping') });
    expect(await screen.findByText('The guest agent cannot freeze the file systems')).toBeVisible();
    expect(screen.queryByText('The guest agent is too old or restricted')).not.toBeInTheDocument();
    expect(consoleFetch).toHaveBeenCalledWith(
      '/api/kubernetes/apis/subresources.kubevirt.io/v1/namespaces/shop/virtualmachineinstances/web-1/guestosinfo',
      expect.anything(),
    );
    expectOpenToCreate();
  });

  it('asks no agent where there is none', async () => {
    await open({ vm: { ...on, ...oneDisk }, others: [aVmi(), aClaim()] });
    expect(screen.getByText('Missing guest agent')).toBeVisible();
    expect(consoleFetch).not.toHaveBeenCalled();
  });

  it.each([
    {
      title: 'storage without a snapshot class',
      left: left('x', { persistentVolumeClaim: { claimName: 'x' } }, 'No VolumeSnapshotClass'),
      others: [aClaim(), aClaim({ name: 'x', storageClass: 'local' })],
      remark: 'Missing snapshot class',
      says: 'Without: x. The storage (local) is not set up for snapshots.',
    },
    {
      title: 'storage that is not known',
      left: left('x', { dataVolume: { name: 'x' } }, 'No VolumeSnapshotClass'),
      others: [aClaim()],
      remark: 'Missing snapshot class',
      says: 'Without: x. The storage is not set up for snapshots.',
    },
    {
      title: 'disks that forget',
      left: left('scratch', { emptyDisk: {} }, 'Snapshot is not supported'),
      others: [aClaim()],
      remark: 'Temporary disks are not included',
      says: 'Without: scratch. What is written to them is lost whenever the VM stops;',
    },
    {
      title: 'a file of the node',
      left: left('big', { hostDisk: {} }, 'Snapshot is not supported'),
      others: [aClaim()],
      remark: 'Not all disks can be copied',
      says: 'Without: big. A restore leaves them as they are then.',
    },
  ])('names $title', async ({ left: volumes = {}, others, remark, says }) => {
    await open({ vm: { ...oneDisk, left: volumes }, others });
    expect(await screen.findByText(says, { exact: false })).toBeVisible();
    expect(screen.getByText(remark)).toBeVisible();
    expectOpenToCreate();
  });

  it('says that a VM without disks keeps its settings only, and promises no clean disks', async () => {
    await open({ vm: { disks: [] } });
    expect(screen.getByText('No disks')).toBeVisible();
    expect(
      screen.getByText('The VM has no disks. A snapshot holds its settings only.', {
        exact: false,
      }),
    ).toBeVisible();
    expect(screen.getByRole('group', { name: 'Disks' })).toHaveTextContent('The VM has no disks');
    expect(screen.getByRole('group', { name: 'Result' })).toHaveTextContent(
      'Only the configuration of the VM, no data.',
    );
    expect(screen.queryByText(/complete and clean/)).not.toBeInTheDocument();
    expectOpenToCreate();
  });

  it('names each disk that cannot be copied where none can, and why', async () => {
    const volumes = {
      ...left('root', { dataVolume: { name: 'root' } }, 'No VolumeSnapshotClass'),
      ...left('image', { containerDisk: { image: 'tools' } }, NOT_SUPPORTED),
      ...left('data', { dataVolume: { name: 'data' } }, 'PVC not found'),
      ...left('odd', { hostDisk: {} }, ''),
    };
    await open({ vm: { disks: [], left: volumes } });
    expect(screen.getByText('No available disk')).toBeVisible();
    expect(
      screen.getByText(
        'None of its disks can be copied: root (its storage is not set up for snapshots), image (its kind cannot be copied), data (KubeVirt says: PVC not found), odd.',
        { exact: false },
      ),
    ).toBeVisible();
    expect(screen.queryByText('Not all disks can be copied')).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Result' })).toHaveTextContent(
      'Only the configuration of the VM, no data.',
    );
    expectOpenToCreate();
  });

  it('says that a frozen guest is not frozen again, and takes it back when it has thawed', async () => {
    const vmi = aVmi({ agent: true, os: 'fedora', frozen: true, migrating: true });
    const { cluster, user } = await open({ vm: { ...on, ...oneDisk }, others: [vmi, aClaim()] });
    expect(screen.getByText('The guest is frozen already')).toBeVisible();
    expect(screen.getByText('Unfreeze the guest first', { exact: false })).toBeVisible();
    expect(screen.queryByText('The VM is being migrated')).not.toBeInTheDocument();
    const result = screen.getByRole('group', { name: 'Result' });
    expect(result).toHaveTextContent(
      'File-system-consistentThe file systems are frozen already, and KubeVirt does not freeze them again.',
    );
    expectOpenToCreate();
    jest.mocked(consoleFetch).mockResolvedValue(new Blob() as never);
    await user.click(screen.getByRole('button', { name: 'Unfreeze' }));
    expect(consoleFetch).toHaveBeenLastCalledWith(
      expect.stringContaining('/virtualmachineinstances/web-1/unfreeze'),
      expect.objectContaining({ method: 'PUT' }),
    );
    act(() => {
      cluster.put(aVmi({ agent: true, os: 'fedora' }));
    });
    await waitFor(() => {
      expect(screen.queryByText('The guest is frozen already')).not.toBeInTheDocument();
    });
    expect(screen.getByText('The guest is not frozen any more.')).toBeInTheDocument();
    expect(screen.getByRole('dialog')).toContainElement(
      document.activeElement as HTMLElement | null,
    );
    expect(result).toHaveTextContent('The guest agent freezes the file systems');
  });

  it('promises no consistent programs of Windows that is frozen already', async () => {
    const vmi = aVmi({ agent: true, os: 'mswindows', frozen: true });
    await open({ vm: { ...on, ...oneDisk }, others: [vmi, aClaim()] });
    expect(screen.getByRole('group', { name: 'Result' })).toHaveTextContent('Crash-consistent');
  });
});
