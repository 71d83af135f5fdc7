import { describe, expect, it, jest } from '@jest/globals';
import { k8sDelete, k8sListItems } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor } from '@testing-library/react';

import { VM_LABEL, VM_UID_LABEL } from '#api/labels.ts';
import type { KubeObject } from '#api/meta.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aClaim } from '#testing/aClaim.ts';
import { aClone } from '#testing/aClone.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError, aPolicyRefusal, aTimeout } from '#testing/anApiError.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { failLists } from '#testing/failLists.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { DeleteSnapshotDialog } from './DeleteSnapshotDialog.tsx';

const OURS = { [VM_LABEL]: 'web-1', [VM_UID_LABEL]: 'uid-web-1' };

type Opened = Rendered & { readonly cluster: TestConsole; readonly close: jest.Mock };

/** Before the dialog opens, with the VM there unless it says otherwise. */
type Prepare = (cluster: TestConsole) => void;

const open = async (
  others: readonly KubeObject[] = [aSnapshot({ name: 's2', labels: OURS })],
  snapshot: VirtualMachineSnapshot = aSnapshot({ labels: OURS }),
  prepare: Prepare = () => undefined,
): Promise<Opened> => {
  const cluster = aConsole([aVm(), snapshot, ...others]);
  prepare(cluster);
  const close = jest.fn();
  const rendered = await renderInConsole(
    <DeleteSnapshotDialog snapshot={snapshot} closeOverlay={close} />,
  );
  return { ...rendered, cluster, close };
};

const getDialog = (): HTMLElement => screen.getByRole('dialog', { name: /Delete snapshot\?/ });
const getDelete = (): HTMLElement => screen.getByRole('button', { name: 'Delete' });

describe('DeleteSnapshotDialog, before', () => {
  it('names the snapshot, its VM and its date, and begins at the button that changes nothing', async () => {
    await open();
    expect(getDialog()).toHaveTextContent(
      /Snapshot s1 of web-1, taken .*2026.*, is deleted for good/,
    );
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  });

  it('waits with Delete until it knows what depends on the snapshot', async () => {
    await open([], aSnapshot(), () => {
      jest.mocked(k8sListItems).mockReturnValue(new Promise(() => undefined));
    });
    expect(screen.getByText('Looking up what depends on it…')).toBeVisible();
    expect(getDelete()).toBeDisabled();
  });

  it('warns of nothing where another usable one is left and nothing reads it', async () => {
    await open();
    expect(getDelete()).toBeEnabled();
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  });

  it('names what still reads it', async () => {
    await open([
      aSnapshot({ name: 's2', labels: OURS }),
      aRestore(),
      aClone(),
      aClaim({ name: 'copy', from: 'vmsnapshot-uid-s1-volume-root', phase: 'Pending' }),
    ]);
    expect(screen.getByRole('heading', { name: /It is still needed/ })).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Restore r1 is not finished and would fail.',
      'Clone c1 is not finished and would fail.',
      'Disk copy is still being filled from it and would stay empty.',
    ]);
  });

  it.each([
    { kind: 'VirtualMachineRestore', sentence: 'Whether a restore uses it could not be checked.' },
    { kind: 'VirtualMachineClone', sentence: 'Whether a clone uses it could not be checked.' },
    {
      kind: 'PersistentVolumeClaim',
      sentence: 'Whether a disk is still being filled from it could not be checked.',
    },
    {
      kind: 'VirtualMachineSnapshot',
      sentence: 'Whether it is the last usable snapshot of the VM could not be checked.',
    },
  ])('admits what the user may not see: $kind', async ({ kind, sentence }) => {
    await open([], aSnapshot({ labels: OURS }), () => {
      failLists(kind, anApiError({ code: 403 }));
    });
    expect(screen.getByText(sentence)).toBeVisible();
    expect(getDelete()).toBeEnabled();
  });

  it('takes a kind that the cluster does not serve for absent', async () => {
    await open(undefined, undefined, () => {
      failLists('VirtualMachineClone', anApiError({ code: 404, reason: 'NotFound' }));
    });
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  });
});

describe('DeleteSnapshotDialog, deleting', () => {
  it('deletes this very snapshot, once for a double click, and closes', async () => {
    const { user, cluster, close } = await open();
    await user.dblClick(getDelete());
    expect(k8sDelete).toHaveBeenCalledTimes(1);
    expect(jest.mocked(k8sDelete).mock.calls[0]?.[0].json).toMatchObject({
      preconditions: { uid: 'uid-s1' },
    });
    expect(cluster.find('VirtualMachineSnapshot', 's1')).toBeUndefined();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('looks again right before, and asks again when more is at stake', async () => {
    const { user, cluster, close } = await open();
    cluster.put(aRestore());
    await user.click(getDelete());
    expect(await screen.findByRole('heading', { name: /Nothing was deleted yet/ })).toBeVisible();
    expect(screen.getByText('Restore r1 is not finished and would fail.')).toBeVisible();
    expect(k8sDelete).not.toHaveBeenCalled();
    await user.click(getDelete());
    await waitFor(() => {
      expect(close).toHaveBeenCalledTimes(1);
    });
    expect(k8sDelete).toHaveBeenCalledTimes(1);
  });

  it('keeps the focus while it works', async () => {
    const { user } = await open();
    jest.mocked(k8sDelete).mockReturnValue(new Promise(() => undefined));
    await user.click(getDelete());
    expect(screen.getByRole('button', { name: /Delete/ })).toHaveFocus();
  });

  it('closes without deleting on Cancel and on Escape', async () => {
    const { user, close } = await open();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(2);
    expect(k8sDelete).not.toHaveBeenCalled();
  });

  it.each([
    {
      title: 'the right is missing',
      error: anApiError({ code: 403, reason: 'Forbidden' }),
      advice: 'You may not delete snapshots in shop. Ask for the role edit there.',
    },
    {
      title: 'no answer comes in time',
      error: aTimeout(),
      advice: /It may be deleted or not/,
      heading: /The cluster did not answer in time/,
    },
    {
      title: 'the cluster cannot be reached',
      error: new TypeError('Failed to fetch'),
      advice: /It may be deleted or not/,
      heading: /The cluster could not be reached/,
    },
    {
      title: 'the API server fails',
      error: anApiError({ code: 500 }),
      advice: /It may be deleted or not/,
      heading: /The cluster reported an error/,
    },
    {
      title: 'a policy forbids it',
      error: aPolicyRefusal('Nothing goes on Fridays.'),
      advice: 'The cluster refuses it: Nothing goes on Fridays.',
    },
    {
      title: 'a conflict left the snapshot there',
      error: anApiError({ code: 409, reason: 'Conflict' }),
      advice: 'It was changed by somebody else at the same moment. Try again.',
    },
    {
      title: 'too much is asked of the API server',
      error: anApiError({ code: 429 }),
      advice: 'The cluster has too much to do at the moment. Try again shortly.',
    },
  ])(
    'stays open, says what to do and can try again when $title',
    async ({ error, advice, heading = /Not deleted/ }) => {
      const { user, close } = await open();
      jest.mocked(k8sDelete).mockRejectedValueOnce(error);
      await user.click(getDelete());
      expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
      expect(screen.getByText(advice)).toBeVisible();
      expect(close).not.toHaveBeenCalled();
      await user.click(getDelete());
      expect(close).toHaveBeenCalledTimes(1);
    },
  );

  it('closes when the snapshot begins to go after a time-out', async () => {
    const { user, cluster, close } = await open();
    jest.mocked(k8sDelete).mockRejectedValueOnce(aTimeout());
    await user.click(getDelete());
    expect(close).not.toHaveBeenCalled();
    const { metadata, ...rest } = aSnapshot({ labels: OURS });
    cluster.put({
      ...rest,
      metadata: { ...metadata, deletionTimestamp: '2026-11-24T02:31:00Z' },
    });
    expect(close).toHaveBeenCalledTimes(1);
  });

  it.each([
    {
      title: 'is seen to go',
      end: async (_: Opened, { remove }: TestConsole) => {
        remove(aSnapshot());
        await Promise.resolve();
      },
    },
    {
      title: 'turns out to be gone at the next try',
      end: async ({ user }: Opened) => {
        const gone = anApiError({ code: 404, reason: 'NotFound' });
        jest.mocked(k8sDelete).mockRejectedValueOnce(gone);
        await user.click(getDelete());
      },
    },
  ])('closes when the snapshot $title after a lost answer', async ({ end }) => {
    const opened = await open();
    jest.mocked(k8sDelete).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await opened.user.click(getDelete());
    expect(await screen.findByText(/It may be deleted or not/)).toBeVisible();
    expect(opened.close).not.toHaveBeenCalled();
    await end(opened, opened.cluster);
    await waitFor(() => {
      expect(opened.close).toHaveBeenCalled();
    });
  });

  it("has the API's own words behind Details", async () => {
    const { user } = await open();
    jest
      .mocked(k8sDelete)
      .mockRejectedValueOnce(anApiError({ code: 500, message: 'etcd is full' }));
    await user.click(getDelete());
    await user.click(await screen.findByRole('button', { name: 'Details' }));
    expect(screen.getByText('etcd is full')).toBeVisible();
  });

  it.each([
    {
      title: 'it is gone already',
      change: ({ remove }: TestConsole) => {
        remove(aSnapshot());
      },
      sentence: 'It is gone already. There is nothing left to do.',
    },
    {
      title: 'another one bears its name',
      change: ({ put }: TestConsole) => {
        put(aSnapshot({ uid: 'uid-of-another' }));
      },
      sentence:
        'Another snapshot is called s1 now. The one you chose is gone, and the new one was not touched.',
    },
  ])('has nothing to delete and can only be closed when $title', async ({ change, sentence }) => {
    const { user, cluster, close } = await open();
    change(cluster);
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: 'Close' }).at(-1) ?? getDialog());
    await waitFor(() => {
      expect(close).toHaveBeenCalledTimes(1);
    });
  });
});
