import { describe, expect, it, jest } from '@jest/globals';
import { k8sPatch } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { aFailedPatch, anApiError, aPolicyRefusal, aTimeout } from '#testing/anApiError.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { KeepSnapshotDialog } from './KeepSnapshotDialog.tsx';

const vm = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: 'web-1', uid: 'u1' };
const backup = { apiVersion: 'example.com/v1', kind: 'Backup', name: 'b1', uid: 'u2' };
const seen = aSnapshot({ owners: [vm, backup] });

type Opened = Rendered & { readonly cluster: TestConsole; readonly close: jest.Mock };

const open = async (): Promise<Opened> => {
  const cluster = aConsole([seen]);
  const close = jest.fn();
  const rendered = await renderInConsole(
    <KeepSnapshotDialog snapshot={seen} closeOverlay={close} />,
  );
  return { ...rendered, cluster, close };
};

const getKeep = (): HTMLElement => screen.getByRole('button', { name: /Keep it$/ });
const getOwners = (cluster: TestConsole): unknown =>
  cluster.find('VirtualMachineSnapshot', 's1')?.metadata.ownerReferences;

describe('KeepSnapshotDialog', () => {
  it('takes exactly the reference to the VM away', async () => {
    const { user, cluster, close } = await open();
    expect(screen.getByText(/Now the snapshot belongs to web-1/)).toBeVisible();
    await user.click(getKeep());
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    expect(getOwners(cluster)).toEqual([backup]);
    expect(jest.mocked(k8sPatch).mock.calls[0]?.[0].data).toEqual([
      { op: 'test', path: '/metadata/uid', value: 'uid-s1' },
      { op: 'test', path: '/metadata/ownerReferences/0', value: vm },
      { op: 'remove', path: '/metadata/ownerReferences/0' },
    ]);
  });

  it('finds it again when the owners have changed meanwhile', async () => {
    const { user, cluster, close } = await open();
    cluster.put(aSnapshot({ owners: [backup, vm] }));
    await user.click(getKeep());
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    expect(getOwners(cluster)).toEqual([backup]);
  });

  it('is content when somebody else has done it', async () => {
    const { user, cluster, close } = await open();
    cluster.put(aSnapshot({ owners: [backup] }));
    await user.click(getKeep());
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    expect(getOwners(cluster)).toEqual([backup]);
  });

  it('leaves another snapshot of the same name alone', async () => {
    const { user, cluster, close } = await open();
    cluster.put(aSnapshot({ uid: 'another', owners: [vm] }));
    await user.click(getKeep());
    expect(await screen.findByText(/Snapshot s1 no longer exists/)).toBeVisible();
    expect(close).not.toHaveBeenCalled();
    expect(getOwners(cluster)).toEqual([vm]);
  });

  it.each([
    { title: 'denial', error: anApiError({ code: 403 }), text: /Ask for the role edit there/ },
    { title: 'silence', error: aTimeout(), text: /did not answer in time/ },
    { title: 'a failure', error: anApiError({ code: 500 }), text: /reported an error/ },
  ])('stays after $title, says why, and can try again', async ({ error, text }) => {
    const { user, cluster, close } = await open();
    jest.mocked(k8sPatch).mockRejectedValueOnce(error);
    await user.click(getKeep());
    expect(await screen.findByText(text)).toBeVisible();
    await user.click(getKeep());
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    expect(getOwners(cluster)).toEqual([backup]);
  });

  it('shows why a policy refuses it, and does not call that a conflict', async () => {
    const { user } = await open();
    jest.mocked(k8sPatch).mockRejectedValue(aPolicyRefusal('Owners stay as they are.'));
    await user.click(getKeep());
    expect(
      await screen.findByText('The cluster refuses it: Owners stay as they are.'),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: /Not changed/ })).toBeVisible();
    expect(k8sPatch).toHaveBeenCalledTimes(1);
  });

  it('tells of somebody else only when the owners change under it twice', async () => {
    const { user } = await open();
    jest.mocked(k8sPatch).mockRejectedValue(aFailedPatch());
    await user.click(getKeep());
    expect(await screen.findByText(/changed by somebody else at the same moment/)).toBeVisible();
    expect(k8sPatch).toHaveBeenCalledTimes(2);
  });

  it.each([
    { title: 'a time-out', error: aTimeout() },
    { title: 'a broken connection', error: new TypeError('Failed to fetch') },
    { title: 'an unclear error', error: anApiError({ code: 500 }) },
  ])('claims nothing after $title, and closes when it was done after all', async ({ error }) => {
    const { user, cluster, close } = await open();
    jest.mocked(k8sPatch).mockRejectedValueOnce(error);
    await user.click(getKeep());
    expect(await screen.findByText(/Whether it was changed is not known/)).toBeVisible();
    expect(screen.queryByText('Not changed')).not.toBeInTheDocument();
    cluster.put(aSnapshot({ owners: [backup] }));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('asks once, however often it is clicked', async () => {
    const { user } = await open();
    jest.mocked(k8sPatch).mockImplementation(() => new Promise(() => undefined));
    await user.dblClick(getKeep());
    expect(k8sPatch).toHaveBeenCalledTimes(1);
    expect(getKeep()).toBeDisabled();
  });
});
