import { describe, expect, it, jest } from '@jest/globals';
import { k8sCreate } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor } from '@testing-library/react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError, aPolicyRefusal, aTimeout } from '#testing/anApiError.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { goToTab } from '#testing/goToTab.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { TakeSnapshotDialog } from './TakeSnapshotDialog.tsx';

type Opened = Rendered & { readonly cluster: TestConsole; readonly close: jest.Mock };

const vm = aVm();

/** The words of Kubernetes without the object that they are about, which stands in the details. */
const DENIED =
  'forbidden: User "ann" cannot create resource "virtualmachinesnapshots" in API group "snapshot.kubevirt.io" in the namespace "shop"';

/** Opens the dialog, types a name and a description, and presses Create, to which the API answers with the error. */
const createInVain = async (error: unknown): Promise<Opened> => {
  goToTab();
  const cluster = aConsole([vm]);
  const close = jest.fn();
  const rendered = await renderInConsole(<TakeSnapshotDialog vm={vm} closeOverlay={close} />);
  const { user } = rendered;
  await user.clear(screen.getByRole('textbox', { name: 'Name' }));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'before-upgrade');
  await user.type(screen.getByRole('textbox', { name: 'Description' }), 'Mine');
  jest.mocked(k8sCreate).mockRejectedValueOnce(error);
  await user.click(screen.getByRole('button', { name: 'Create' }));
  return { ...rendered, cluster, close };
};

const getSent = (): VirtualMachineSnapshot[] =>
  jest.mocked(k8sCreate).mock.calls.map(([{ data }]) => data as unknown as VirtualMachineSnapshot);

describe('TakeSnapshotDialog, refused', () => {
  it.each([
    {
      title: 'a missing right',
      error: anApiError({ code: 403, reason: 'Forbidden', message: DENIED }),
      says: 'You may not take snapshots in shop',
      advises: 'Ask an administrator of shop for the role edit.',
    },
    {
      title: 'a used-up quota',
      error: anApiError({ code: 403, reason: 'Forbidden', message: 'exceeded quota: snapshots' }),
      says: 'The quota of shop is used up',
      advises: 'Delete snapshots that nobody needs, or ask for more, then create it again.',
    },
    {
      title: 'a project that ends',
      error: anApiError({ code: 403, message: 'unable to because it is being terminated' }),
      says: 'shop is being deleted',
      advises: 'Nothing new can be created in it any more.',
    },
    {
      title: 'any other no',
      error: anApiError({ code: 403, message: 'Not on Fridays.' }),
      says: 'The cluster refuses this snapshot',
      advises: 'A rule of the cluster or the project forbids it. Its words:',
    },
    {
      title: 'too many requests',
      error: anApiError({ code: 429, reason: 'TooManyRequests' }),
      says: 'The cluster has too much to do at the moment',
      advises: 'No snapshot was created. Create it again shortly.',
    },
    {
      title: 'what the API calls invalid',
      error: anApiError({ code: 422, reason: 'Invalid', message: 'spec.source: missing apiGroup' }),
      says: 'The cluster does not accept this snapshot',
      advises: 'Change what it complains about, then create it again.',
    },
    {
      title: 'a project that is gone',
      error: anApiError({ code: 404, reason: 'NotFound', message: 'namespaces "shop" not found' }),
      says: 'web-1 no longer exists',
      advises: 'It was deleted. No snapshot was taken.',
    },
    {
      title: 'a conflict',
      error: anApiError({ code: 409, reason: 'Conflict', message: 'try again' }),
      says: 'No snapshot was created',
      advises: 'Create it again; if that does not help, ask an administrator.',
    },
  ])('says what to do about $title and keeps what was typed', async ({ error, says, advises }) => {
    const { close, user, cluster } = await createInVain(error);
    expect(await screen.findByText(says)).toBeVisible();
    expect(screen.getByText(advises)).toBeVisible();
    expect(screen.getByText(error.message)).toBeVisible();
    expect(close).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveDisplayValue('before-upgrade');
    expect(screen.getByRole('textbox', { name: 'Description' })).toHaveDisplayValue('Mine');

    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    expect(cluster.find('VirtualMachineSnapshot', 'before-upgrade')).toBeDefined();
  });

  it('shows what a policy says, and which policy it is in the details', async () => {
    const { user } = await createInVain(aPolicyRefusal('Not on Fridays.'));
    expect(await screen.findByText('The cluster refuses this snapshot')).toBeVisible();
    expect(screen.getByText('Not on Fridays.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText(/ValidatingAdmissionPolicy 'guard'/)).toBeVisible();
  });

  it('says in its own words alone that a name was taken a moment ago', async () => {
    await createInVain(anApiError({ code: 409, reason: 'AlreadyExists', message: '"s" exists' }));
    expect(
      await screen.findByText('shop already has a snapshot named before-upgrade'),
    ).toBeVisible();
    expect(screen.getByText('Choose another name.')).toBeVisible();
    expect(screen.queryByText('"s" exists')).toBeNull();
  });

  it('says aloud what went wrong', async () => {
    await createInVain(anApiError({ code: 422, reason: 'Invalid' }));
    expect((await screen.findByText('said the API server')).closest('[aria-live]')).toBeVisible();
  });
});

describe('TakeSnapshotDialog, without a certain answer', () => {
  it.each([
    { title: 'a time-out', error: aTimeout(), says: 'The cluster did not answer in time' },
    {
      title: 'a time-out of the API server',
      error: anApiError({ code: 504, reason: 'Timeout' }),
      says: 'The cluster did not answer in time',
    },
    {
      title: 'a broken connection',
      error: new TypeError('Failed to fetch'),
      says: 'The cluster did not say whether the snapshot was created',
    },
    {
      title: 'an unreachable API server',
      error: anApiError({ code: 502 }),
      says: 'The cluster did not say whether the snapshot was created',
    },
    {
      title: 'an error inside the API server',
      error: anApiError({ code: 500, reason: 'InternalError' }),
      says: 'The cluster did not say whether the snapshot was created',
    },
  ])('says of $title that it may have been created, and lets nothing be changed', async (row) => {
    const { close } = await createInVain(row.error);
    expect(await screen.findByText(row.says)).toBeVisible();
    expect(screen.getByText(/The snapshot may have been created\./)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAttribute('readonly');
    expect(screen.getByRole('textbox', { name: 'Description' })).toHaveAttribute('readonly');
    expect(close).not.toHaveBeenCalled();
  });

  it('takes the snapshot that was created after all for its own and sends no second one', async () => {
    const { user, cluster, close } = await createInVain(aTimeout());
    await screen.findByText('The cluster did not answer in time');
    const [sent] = getSent();
    cluster.put(sent ?? vm);
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    expect(k8sCreate).toHaveBeenCalledTimes(1);
  });

  it('sends the very same again when nothing was created', async () => {
    const { user, close } = await createInVain(aTimeout());
    await screen.findByText('The cluster did not answer in time');
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    const [first, second, ...more] = getSent();
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });

  it('counts a name that is taken by the first try, come late, as created', async () => {
    const { user, cluster, close } = await createInVain(aTimeout());
    await screen.findByText('The cluster did not answer in time');
    jest.mocked(k8sCreate).mockImplementationOnce(({ data }) => {
      cluster.put(data as unknown as VirtualMachineSnapshot);
      return Promise.reject(anApiError({ code: 409, reason: 'AlreadyExists' }));
    });
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
  });

  it("never takes somebody else's snapshot of the name for its own", async () => {
    const { user, cluster, close } = await createInVain(aTimeout());
    await screen.findByText('The cluster did not answer in time');
    cluster.put(aSnapshot({ name: 'before-upgrade', vm: 'web-2' }));
    await user.click(screen.getByRole('button', { name: 'Create' }));
    expect(
      await screen.findByText('shop already has a snapshot named before-upgrade'),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Name' })).not.toHaveAttribute('readonly');
    expect(close).not.toHaveBeenCalled();
    expect(k8sCreate).toHaveBeenCalledTimes(1);
  });

  it("keeps what was typed when the snapshot that has begun is somebody else's", async () => {
    const { cluster, close } = await createInVain(aTimeout());
    await screen.findByText('The cluster did not answer in time');
    cluster.put(aSnapshot({ name: 'before-upgrade' }));
    cluster.put(aVm({ snapshotInProgress: 'before-upgrade' }));
    expect(
      await screen.findByText('shop already has a snapshot named before-upgrade'),
    ).toBeVisible();
    expect(close).not.toHaveBeenCalled();
    expect(k8sCreate).toHaveBeenCalledTimes(1);
  });

  it('goes on by itself once the VM shows that the snapshot has begun', async () => {
    const { cluster, close } = await createInVain(aTimeout());
    await screen.findByText('The cluster did not answer in time');
    const [sent] = getSent();
    cluster.put(sent ?? vm);
    cluster.put(aVm({ snapshotInProgress: 'before-upgrade' }));
    await waitFor(() => {
      expect(close).toHaveBeenCalledTimes(1);
    });
    expect(k8sCreate).toHaveBeenCalledTimes(1);
  });
});
