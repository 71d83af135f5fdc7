import { describe, expect, it, jest } from '@jest/globals';
import { k8sDelete } from '@openshift-console/dynamic-plugin-sdk';
import { act, screen, waitFor, within } from '@testing-library/react';

import { VM_UID_LABEL } from '#api/labels.ts';
import type { KubeObject } from '#api/meta.ts';
import { VirtualMachineCloneModel, VirtualMachineSnapshotModel } from '#api/models.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError, aPolicyRefusal, aTimeout } from '#testing/anApiError.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { failLists } from '#testing/failLists.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { BulkDeleteDialog } from './BulkDeleteDialog.tsx';

type Opened = Rendered & { readonly cluster: TestConsole; readonly close: jest.Mock };

const build = (count: number) =>
  Array.from({ length: count }, (_, index) => aSnapshot({ name: `s${index + 1}` }));

const open = async (
  chosen: readonly ReturnType<typeof aSnapshot>[],
  others: readonly Parameters<TestConsole['put']>[0][] = [],
  prepare: (cluster: TestConsole) => void = () => undefined,
): Promise<Opened> => {
  const cluster = aConsole([aVm(), ...chosen, ...others]);
  prepare(cluster);
  const close = jest.fn();
  const rendered = await renderInConsole(
    <BulkDeleteDialog snapshots={chosen} vm={aVm()} closeOverlay={close} />,
  );
  return { ...rendered, cluster, close };
};

const getButton = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const getRow = (name: string): HTMLElement =>
  screen.getByRole('row', { name: new RegExp(`^${name} `) });

type Answer = { readonly resolve: () => void; readonly reject: (error: unknown) => void };

/** Lets the test answer each deletion. */
const holdDeletions = (cluster: TestConsole): Map<string, Answer> => {
  const open = new Map<string, Answer>();
  jest.mocked(k8sDelete).mockImplementation(
    ({ resource }) =>
      new Promise((resolve, reject) => {
        open.set(resource.metadata?.name ?? '', {
          resolve: () => {
            cluster.remove(resource as KubeObject);
            resolve(resource);
          },
          reject,
        });
      }),
  );
  return open;
};

const answer = (give: () => void): Promise<void> =>
  act(async () => {
    give();
    await Promise.resolve();
  });

describe('BulkDeleteDialog', () => {
  it('deletes all, each by its UID, and says so', async () => {
    const { user, cluster } = await open(build(3), [aSnapshot({ name: 'stays' })]);
    await user.click(getButton('Delete 3 snapshots'));
    await waitFor(() => {
      expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '3 of 3 deleted');
    });
    expect(k8sDelete).toHaveBeenCalledWith(
      expect.objectContaining({
        json: expect.objectContaining({ preconditions: { uid: 'uid-s2' } }),
      }),
    );
    expect(cluster.find('VirtualMachineSnapshot', 's3')).toBeUndefined();
    expect(cluster.find('VirtualMachineSnapshot', 'stays')).toBeDefined();
    expect(getRow('s1')).toHaveTextContent('Deleted');
    expect(screen.getAllByRole('button', { name: 'Close' }).at(-1)).toHaveFocus();
  });

  it('never asks for more than four at once, and one that hangs or fails stops no other', async () => {
    const { user, cluster } = await open(build(6));
    const held = holdDeletions(cluster);
    await user.click(getButton('Delete 6 snapshots'));
    expect([...held.keys()]).toEqual(['s1', 's2', 's3', 's4']);
    expect(getRow('s5')).toHaveTextContent('Waiting');
    await answer(() => held.get('s2')?.reject(anApiError({ code: 403 })));
    await answer(() => held.get('s3')?.resolve());
    expect([...held.keys()]).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
    expect(getRow('s1')).toHaveTextContent('Deleting');
    expect(getRow('s2')).toHaveTextContent('You may not delete snapshots in shop.');
    expect(getRow('s3')).toHaveTextContent('Deleted');
    expect(screen.getByText('It goes on when you close this.')).toBeVisible();
    expect(getButton('Close (goes on)')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Retry/ })).not.toBeInTheDocument();
  });

  it('goes on when it is closed', async () => {
    const { user, cluster, unmount, close } = await open(build(5));
    const held = holdDeletions(cluster);
    await user.click(getButton('Delete 5 snapshots'));
    await user.click(getButton('Close (goes on)'));
    expect(close).toHaveBeenCalled();
    unmount();
    await answer(() => held.get('s1')?.resolve());
    expect(held.has('s5')).toBe(true);
  });

  it('tries those again that have failed, and no other', async () => {
    const { user, cluster } = await open(build(3));
    const held = holdDeletions(cluster);
    await user.click(getButton('Delete 3 snapshots'));
    await answer(() => held.get('s1')?.resolve());
    await answer(() => held.get('s2')?.reject(aPolicyRefusal('Nothing goes on Fridays.')));
    await answer(() => held.get('s3')?.resolve());
    expect(getRow('s2')).toHaveTextContent('Not deleted');
    expect(getRow('s2')).toHaveTextContent('The cluster refuses it: Nothing goes on Fridays.');
    expect(
      screen.getByText('2 of 3 deleted, 1 not', { selector: '[role=status] *' }),
    ).toBeVisible();
    held.clear();
    await user.click(getButton('Retry failed (1)'));
    expect([...held.keys()]).toEqual(['s2']);
    await answer(() => held.get('s2')?.resolve());
    expect(screen.getByText('3 of 3 deleted', { selector: '[role=status] *' })).toBeVisible();
  });

  it('claims nothing of what got no answer, and sees by itself that it has gone', async () => {
    const { user, cluster } = await open(build(2), [aSnapshot({ name: 'stays' })]);
    const held = holdDeletions(cluster);
    await user.click(getButton('Delete 2 snapshots'));
    await answer(() => held.get('s1')?.reject(aTimeout()));
    await answer(() => held.get('s2')?.resolve());
    expect(getRow('s1')).toHaveTextContent('The cluster did not answer in time');
    expect(getRow('s1')).not.toHaveTextContent('Not deleted');
    expect(
      screen.getByText('1 of 2 deleted, 1 not or not known', { selector: '[role=status] *' }),
    ).toBeVisible();
    cluster.remove(aSnapshot({ name: 's1' }));
    expect(getRow('s1')).toHaveTextContent('Deleted');
    expect(screen.getByText('2 of 2 deleted', { selector: '[role=status] *' })).toBeVisible();
  });

  it('does not take a conflict for gone where the snapshot is still there', async () => {
    const { user } = await open(build(1));
    jest.mocked(k8sDelete).mockRejectedValueOnce(anApiError({ code: 409, reason: 'Conflict' }));
    await user.click(getButton('Delete 1 snapshot'));
    await waitFor(() => {
      expect(getRow('s1')).toHaveTextContent('Not deleted');
    });
    expect(getRow('s1')).toHaveTextContent('It was changed by somebody else at the same moment.');
  });

  it('is not deleted as long as somebody holds it, and says who', async () => {
    const [one, other] = build(2).map((snapshot, index) => ({
      ...snapshot,
      metadata: {
        ...snapshot.metadata,
        finalizers: index === 0 ? ['backup.example.com/hold'] : [],
      },
    }));
    const { user, cluster } = await open([one, other].filter((each) => each !== undefined));
    await user.click(getButton('Delete 2 snapshots'));
    expect(await screen.findByRole('progressbar')).toHaveAttribute(
      'aria-valuetext',
      '1 of 2 deleted',
    );
    expect(getRow('s1')).toHaveTextContent('Deleting, waiting for backup.example.com/hold');
    expect(getRow('s2')).toHaveTextContent('Deleted');
    expect(screen.getByText('It goes on when you close this.')).toBeVisible();
    cluster.remove(aSnapshot({ name: 's1' }));
    expect(getRow('s1')).toHaveTextContent('Deleted');
    expect(screen.getByText('2 of 2 deleted', { selector: '[role=status] *' })).toBeVisible();
  });

  it('claims nothing gone that it cannot look up', async () => {
    const { user, cluster } = await open(build(1));
    await user.click(getButton('Delete 1 snapshot'));
    await waitFor(() => {
      expect(getRow('s1')).toHaveTextContent('Deleted');
    });
    cluster.failWatch('VirtualMachineSnapshot', new Error('gone away'), true);
    expect(getRow('s1')).not.toHaveTextContent('Deleted');
  });

  it('keeps what has come to be needed since it was asked, until it is asked once more', async () => {
    const { user, cluster } = await open(build(2), [aSnapshot({ name: 'stays' })]);
    cluster.put(aRestore({ from: 's1' }));
    await user.click(getButton('Delete 2 snapshots'));
    await waitFor(() => {
      expect(getRow('s2')).toHaveTextContent('Deleted');
    });
    expect(getRow('s1')).toHaveTextContent('Not deleted');
    expect(getRow('s1')).toHaveTextContent(
      /New since you were asked:Restore r1 is not finished and would fail\.$/,
    );
    expect(cluster.find('VirtualMachineSnapshot', 's1')).toBeDefined();
    await user.click(getButton('Retry failed (1)'));
    await waitFor(() => {
      expect(getRow('s1')).toHaveTextContent('Deleted');
    });
  });

  it('calls nothing new that was shown when it was asked, nor what could not be looked up again', async () => {
    const { user } = await open(build(1), [aRestore({ from: 's1' })]);
    expect(getRow('s1')).toHaveTextContent('Restore r1 is not finished and would fail.');
    expect(screen.getByRole('heading', { name: /It is the last usable snapshot/ })).toBeVisible();
    failLists('VirtualMachineSnapshot', anApiError({ code: 500 }));
    await user.click(getButton('Delete 1 snapshot'));
    await waitFor(() => {
      expect(getRow('s1')).toHaveTextContent(
        /Not deletedCould not be checked again:Whether it is the last usable snapshot of the VM$/,
      );
    });
  });

  it('says of what has become the last usable one that it is', async () => {
    const stays = aSnapshot({ name: 'stays' });
    const { user, cluster } = await open(build(1), [stays]);
    cluster.remove(stays);
    await user.click(getButton('Delete 1 snapshot'));
    await waitFor(() => {
      expect(getRow('s1')).toHaveTextContent(
        /Not deletedNew since you were asked:It is the last usable snapshot of the VM\.$/,
      );
    });
  });

  it('keeps the last of a VM that has gone since it was asked', async () => {
    const { user, cluster } = await open(
      build(1).map((each) => ({ ...each, status: { ...each.status, sourceUID: 'uid-web-1' } })),
    );
    cluster.remove(aVm());
    await user.click(getButton('Delete 1 snapshot'));
    await waitFor(() => {
      expect(getRow('s1')).toHaveTextContent(
        /New since you were asked:The VM does not exist any more\. Afterwards no snapshot can bring it back\.$/,
      );
    });
    expect(cluster.find('VirtualMachineSnapshot', 's1')).toBeDefined();
  });

  it('counts what is gone already as deleted', async () => {
    const { user, cluster } = await open(build(2));
    cluster.remove(aSnapshot({ name: 's1' }));
    cluster.put(aSnapshot({ name: 's2', uid: 'another' }));
    await user.click(getButton('Delete 2 snapshots'));
    expect(
      await screen.findByText('2 of 2 deleted', { selector: '[role=status] *' }),
    ).toBeVisible();
    expect(cluster.find('VirtualMachineSnapshot', 's2')).toBeDefined();
  });
});

describe('BulkDeleteDialog, what it warns of', () => {
  const LAST = 'The last usable snapshot of web-1 is among them';

  it('is that no usable one would be left', async () => {
    await open(build(2), [aSnapshot({ name: 's9', phase: 'Failed' })]);
    expect(screen.getByRole('heading', { name: new RegExp(LAST) })).toBeVisible();
  });

  it('is not that when another one stays', async () => {
    await open(build(2), [aSnapshot({ name: 's9' })]);
    expect(screen.queryByText(LAST)).not.toBeInTheDocument();
  });

  it('is that nothing would be left of a VM that is gone', async () => {
    const status = { sourceUID: 'uid-web-1' };
    const chosen = build(2).map((each) => ({ ...each, status: { ...each.status, ...status } }));
    await open(chosen, [aSnapshot({ name: 's9', phase: 'InProgress', status })], (cluster) => {
      cluster.remove(aVm());
    });
    expect(screen.getByRole('heading', { name: new RegExp(LAST) })).toBeVisible();
    expect(screen.getByText(/That VM does not exist any more/)).toBeVisible();
    expect(screen.getByRole('dialog')).not.toHaveTextContent('The VM and its other snapshots');
  });

  it('is that nothing would be left of an earlier VM, beside one that is', async () => {
    const earlier = aSnapshot({ name: 's3', labels: { [VM_UID_LABEL]: 'uid-before' } });
    await open([...build(1), earlier]);
    expect(
      screen.getByRole('heading', {
        name: /The last usable snapshot of an earlier web-1 is among them/,
      }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: new RegExp(LAST) })).toBeVisible();
  });

  it('is that it cannot be told where VMs cannot be seen', async () => {
    await open(build(1), [aSnapshot({ name: 's9' })], () => {
      failLists('VirtualMachine', anApiError({ code: 403 }));
    });
    expect(
      screen.getByText('Whether it is the last usable snapshot of the VM could not be checked.'),
    ).toBeVisible();
  });

  it('speaks of one where it is one', async () => {
    await open(build(1), [aRestore({ from: 's1' })]);
    const dialog = screen.getByRole('dialog', { name: /Delete 1 snapshot\?/ });
    expect(dialog).toHaveTextContent(/This snapshot of web-1 is deleted for good\./);
    expect(screen.getByRole('heading', { name: /It is still needed/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: /It is the last usable snapshot/ })).toBeVisible();
  });

  it('is what still reads one of them, in its row', async () => {
    const clone = {
      apiVersion: 'clone.kubevirt.io/v1beta1',
      kind: VirtualMachineCloneModel.kind,
      metadata: { name: 'c1', namespace: 'shop' },
      spec: { source: { kind: VirtualMachineSnapshotModel.kind, name: 's2' } },
    };
    await open(build(3), [aRestore({ from: 's1' }), clone]);
    expect(screen.getByRole('heading', { name: /Some are still needed/ })).toBeVisible();
    expect(getRow('s1')).toHaveTextContent('Restore r1 is not finished and would fail.');
    expect(getRow('s2')).toHaveTextContent('Clone c1 is not finished and would fail.');
    expect(within(getRow('s3')).getAllByRole('cell').at(-1)).toHaveTextContent('–');
  });
});
