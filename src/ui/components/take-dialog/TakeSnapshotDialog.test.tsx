import { describe, expect, it, jest } from '@jest/globals';
import { k8sCreate, useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';

import type { KubeObject } from '#api/meta.ts';
import { aClaim } from '#testing/aClaim.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import type { VmWish } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { goToTab } from '#testing/goToTab.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { TakeSnapshotDialog } from './TakeSnapshotDialog.tsx';

type Opened = Rendered & {
  readonly cluster: TestConsole;
  readonly close: jest.Mock;
};

type Setting = {
  readonly vm?: VmWish;
  readonly others?: readonly KubeObject[];
  readonly page?: string;
};

const open = async ({ vm: wish, others = [], page }: Setting = {}): Promise<Opened> => {
  goToTab(page);
  const vm = aVm(wish);
  const cluster = aConsole([vm, ...others]);
  const close = jest.fn();
  const rendered = await renderInConsole(<TakeSnapshotDialog vm={vm} closeOverlay={close} />);
  return { ...rendered, cluster, close };
};

const claims = (...disks: string[]): readonly KubeObject[] =>
  disks.map((disk) => aClaim({ name: `web-1-${disk}` }));

const getName = (): HTMLElement => screen.getByRole('textbox', { name: 'Name' });
const getDescription = (): HTMLElement => screen.getByRole('textbox', { name: 'Description' });
const getCreate = (): HTMLElement => screen.getByRole('button', { name: 'Create' });

describe('TakeSnapshotDialog, before', () => {
  it('names the VM and its state, and proposes a name of VM and moment', async () => {
    await open();
    expect(screen.getByRole('dialog', { name: 'Take snapshot' })).toHaveTextContent(
      'web-1 · Stopped',
    );
    expect(getName()).toHaveDisplayValue(/^web-1-\d{8}-\d{6}$/);
  });

  it('begins in the name field', async () => {
    await open();
    await waitFor(() => {
      expect(getName()).toHaveFocus();
    });
  });

  it('sums the disks up and lists them with kind, size, class and the reason against one', async () => {
    const { user } = await open({
      vm: {
        left: {
          seed: { volume: { name: 'seed', cloudInitNoCloud: {} }, reason: 'not supported [seed]' },
        },
      },
      others: [
        aClaim({ name: 'web-1-root', size: '30Gi' }),
        aClaim({ name: 'web-1-data', size: '90Gi', storageClass: 'slow' }),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'All 2 disks, 120 GiB' }));
    const table = within(screen.getByRole('table', { name: 'Disks of the VM' }));
    expect(table.getByRole('row', { name: 'data Disk 90 GiB slow Copied' })).toBeVisible();
    expect(
      table.getByRole('row', {
        name: 'seed Cloud-init – – Not copied Its kind cannot be copied. KubeVirt says: not supported [seed]',
      }),
    ).toBeVisible();
    expect(
      screen.getByText('Not counted, because no snapshot holds disks of their kind: seed.'),
    ).toBeVisible();
  });

  it('leaves the sum open while a size is unknown', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'All 2 disks' })).toBeVisible();
  });

  it.each([
    { title: 'a VM that is off', vm: {}, others: [], expected: 'Offline' },
    {
      title: 'a running VM with agent',
      vm: { printableStatus: 'Running', runStrategy: 'Always' as const },
      others: [aVmi({ agent: true })],
      expected: 'File-system-consistent',
    },
    {
      title: 'a running VM without agent',
      vm: { printableStatus: 'Running', runStrategy: 'Always' as const },
      others: [aVmi()],
      expected: 'Crash-consistent',
    },
  ])('predicts how consistent a snapshot of $title will be', async ({ vm, others, expected }) => {
    await open({ vm, others });
    expect(screen.getByRole('group', { name: 'Result' })).toHaveTextContent(expected);
  });

  it('promises no consistency where nothing of the data is copied', async () => {
    await open({ vm: { disks: [] } });
    expect(screen.getByRole('group', { name: 'Result' })).toHaveTextContent(
      'Only the configuration of the VM, no data.',
    );
    expect(screen.getByRole('group', { name: 'Result' })).not.toHaveTextContent('Offline');
  });

  it('warns of a missing guest agent and of a disk that cannot be copied, and forbids neither', async () => {
    const volume = { name: 'scratch', persistentVolumeClaim: { claimName: 'web-1-scratch' } };
    await open({
      vm: {
        printableStatus: 'Running',
        runStrategy: 'Always',
        left: { scratch: { volume, reason: 'Snapshot is not supported' } },
      },
      others: [aVmi(), ...claims('root', 'data', 'scratch')],
    });
    expect(screen.getByText('Missing guest agent')).toBeVisible();
    expect(
      screen.getByText('Without: scratch. A restore leaves them as they are then.'),
    ).toBeVisible();
    expect(screen.getByText('Partial: 2 of 3 disks')).toBeVisible();
    expect(getCreate()).toBeEnabled();
  });

  it('folds every remark after the second', async () => {
    const volume = { name: 'twin', persistentVolumeClaim: { claimName: 'web-1-twin' } };
    const scratch = { name: 'scratch', persistentVolumeClaim: { claimName: 'web-1-scratch' } };
    const { user } = await open({
      vm: {
        printableStatus: 'Running',
        runStrategy: 'Always',
        left: {
          twin: { volume, reason: '2 matching VolumeSnapshotClasses for fast' },
          scratch: { volume: scratch, reason: 'Snapshot is not supported' },
        },
      },
      others: [aVmi(), ...claims('root', 'data', 'twin', 'scratch')],
    });
    expect(screen.getByText('The snapshot will fail')).toBeVisible();
    expect(screen.getByRole('group', { name: 'Result' })).toHaveTextContent(
      'None: the snapshot will fail.',
    );
    await user.click(screen.getByRole('button', { name: '1 more remark' }));
    expect(screen.getByText('Not all disks can be copied')).toBeVisible();
  });

  it('offers a legal name for an illegal one and keeps what was typed as the description', async () => {
    const { user } = await open();
    await user.clear(getName());
    await user.type(getName(), 'Before upgrade!');
    expect(getName()).toBeInvalid();
    expect(getCreate()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Use before-upgrade' }));
    expect(getName()).toHaveDisplayValue('before-upgrade');
    expect(getDescription()).toHaveDisplayValue('Before upgrade!');
    expect(getCreate()).toBeEnabled();
  });

  it('does not overwrite a description', async () => {
    const { user } = await open();
    await user.type(getDescription(), 'Mine');
    await user.clear(getName());
    await user.type(getName(), 'X');
    await user.click(screen.getByRole('button', { name: 'Use x' }));
    expect(getDescription()).toHaveDisplayValue('Mine');
  });

  it('says that a name is taken before Create is tried', async () => {
    const { user } = await open({ others: [aSnapshot({ name: 'before-upgrade' })] });
    await user.clear(getName());
    await user.type(getName(), 'before-upgrade');
    expect(
      await screen.findByText(
        'shop already has a snapshot named before-upgrade. Choose another name.',
      ),
    ).toBeVisible();
    expect(getCreate()).toBeDisabled();
  });

  it('notices that a name is taken by somebody else while it stands there', async () => {
    const { user, cluster } = await open();
    await user.clear(getName());
    await user.type(getName(), 'before-upgrade');
    const theirs = aSnapshot({ name: 'before-upgrade' });
    await waitFor(() => {
      expect(useK8sWatchResource).toHaveBeenCalledWith(
        expect.objectContaining({ fieldSelector: 'metadata.name=before-upgrade' }),
      );
    });
    cluster.put(theirs);
    await waitFor(() => {
      expect(getName()).toHaveAccessibleDescription(/already has a snapshot named before-upgrade/);
    });
    cluster.remove(theirs);
    expect(getCreate()).toBeEnabled();
  });
});

describe('TakeSnapshotDialog, Create', () => {
  it('creates the snapshot with our labels and closes', async () => {
    const { user, cluster, close } = await open();
    await user.clear(getName());
    await user.type(getName(), 'before-upgrade');
    await user.type(getDescription(), 'Before the upgrade');
    await user.click(getCreate());
    await waitFor(() => {
      expect(close).toHaveBeenCalledTimes(1);
    });
    expect(cluster.find('VirtualMachineSnapshot', 'before-upgrade')).toMatchObject({
      metadata: {
        namespace: 'shop',
        labels: { 'vm-snapshots.io/vm': 'web-1', 'vm-snapshots.io/vm-uid': 'uid-web-1' },
        annotations: {
          description: 'Before the upgrade',
          'vm-snapshots.io/wanted-volumes': 'root,data',
        },
      },
      spec: { source: { name: 'web-1' } },
    });
  });

  it('creates by keyboard alone', async () => {
    const { user, close } = await open();
    await user.type(getName(), '{Enter}');
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
  });

  it('creates one snapshot for a double click', async () => {
    const { user, close } = await open();
    await user.dblClick(getCreate());
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    expect(k8sCreate).toHaveBeenCalledTimes(1);
  });

  it('lets the second press of a double click select nothing on the page behind', async () => {
    const { user, close } = await open();
    await user.click(getCreate());
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    const isHeeded = (detail: number): boolean => fireEvent.mouseDown(document.body, { detail });
    expect(isHeeded(2)).toBe(false);
    expect(isHeeded(1)).toBe(true);
    expect(isHeeded(2)).toBe(true);
  });

  it('closes on Escape and on Cancel', async () => {
    const { user, close } = await open();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(close).toHaveBeenCalledTimes(2);
    expect(k8sCreate).not.toHaveBeenCalled();
  });

  it('does not close while the answer is awaited', async () => {
    const { user, close } = await open();
    jest.mocked(k8sCreate).mockReturnValue(new Promise(() => undefined));
    await user.click(getCreate());
    const create = screen.getByRole('button', { name: /Create/ });
    expect(create).toHaveFocus();
    await user.keyboard('{Enter}{Escape}');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(close).not.toHaveBeenCalled();
    expect(k8sCreate).toHaveBeenCalledTimes(1);
  });

  it.each([
    { page: '/topology/ns/shop', title: 'the topology' },
    { page: '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine', title: 'the list of kubevirt-plugin' },
  ])(
    'turns into its progress where the page behind does not show any: $title',
    async ({ page }) => {
      const { user, close } = await open({ page });
      await user.click(getCreate());
      expect(
        await screen.findByRole('dialog', { name: 'Taking a snapshot of web-1' }),
      ).toHaveTextContent('KubeVirt has not begun with it yet.');
      expect(screen.getByRole('button', { name: 'Show snapshots' })).toHaveFocus();
      expect(screen.getByRole('button', { name: 'Close (goes on)' })).toBeVisible();
      await user.keyboard('{Enter}');
      expect(close).toHaveBeenCalled();
      expect(screen.getByRole('status', { name: 'Address', hidden: true })).toHaveTextContent(
        '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/vm-snapshots',
      );
    },
  );
});
