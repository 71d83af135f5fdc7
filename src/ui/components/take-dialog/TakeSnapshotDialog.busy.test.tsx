import { describe, expect, it, jest } from '@jest/globals';
import { k8sCreate, k8sListItems } from '@openshift-console/dynamic-plugin-sdk';
import { screen } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aVm } from '#testing/aVm.ts';
import { goToTab } from '#testing/goToTab.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { TakeSnapshotDialog } from './TakeSnapshotDialog.tsx';

const open = async (): Promise<Rendered & { readonly cluster: TestConsole }> => {
  const vm = aVm();
  goToTab();
  const cluster = aConsole([vm]);
  const rendered = await renderInConsole(<TakeSnapshotDialog vm={vm} closeOverlay={jest.fn()} />);
  return { ...rendered, cluster };
};

/** Answers whoever asks for the VM; the look for a snapshot of that name goes on beside it. */
const answerForVm = (answer: Promise<unknown>): void => {
  const serve = jest.mocked(k8sListItems).getMockImplementation();
  jest
    .mocked(k8sListItems)
    .mockImplementation((options) =>
      options.model.kind === 'VirtualMachine' || serve === undefined
        ? (answer as never)
        : serve(options),
    );
};

const getCreate = (): HTMLElement => screen.getByRole('button', { name: 'Create' });

/** Not by the attribute: a button that is disabled by it loses the focus to the first field. */
const expectHeldBack = (reason: string): void => {
  expect(getCreate()).not.toBeDisabled();
  expect(getCreate()).toHaveAttribute('aria-disabled', 'true');
  expect(getCreate()).toHaveAccessibleDescription(expect.stringContaining(reason));
};

/** What the dialog says aloud of the VM, beside the address of the page. */
const getNotice = (): HTMLElement => {
  const [notice] = screen.getAllByRole('status');
  return notice ?? document.body;
};

describe('TakeSnapshotDialog, while something else happens to the VM', () => {
  it.each([
    {
      title: 'a restore',
      during: aVm({ restoreInProgress: 'r1' }),
      says: 'web-1 is being restored. Create is possible when that is over.',
    },
    {
      title: 'another snapshot',
      during: aVm({ snapshotInProgress: 's1' }),
      says: 'Snapshot s1 of web-1 is being taken. Create is possible when that is over.',
    },
  ])('holds Create back during $title and gives it back by itself', async ({ during, says }) => {
    const { cluster } = await open();
    expect(getCreate()).toBeEnabled();
    cluster.put(during);
    expect(getNotice()).toHaveTextContent(says);
    expectHeldBack(says);
    cluster.put(aVm());
    expect(getNotice()).toBeEmptyDOMElement();
    expect(getCreate()).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('holds Create back during a restore that waits until the VM is off', async () => {
    const { cluster } = await open();
    cluster.put(aRestore());
    const says = 'web-1 is being restored. Create is possible when that is over.';
    expect(getNotice()).toHaveTextContent(says);
    expectHeldBack(says);
    cluster.put(aRestore({ complete: true }));
    expect(getNotice()).toBeEmptyDOMElement();
  });

  it('does not create on Enter either', async () => {
    const { cluster, user } = await open();
    cluster.put(aVm({ restoreInProgress: 'r1' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), '{Enter}');
    expect(k8sCreate).not.toHaveBeenCalled();
  });

  it.each([
    {
      title: 'is being deleted',
      happen: (cluster: TestConsole) => {
        cluster.put(aVm({ deleted: '2026-11-24T02:30:00Z' }));
      },
      says: 'web-1 is being deleted. No snapshot of it can be taken any more.',
    },
    {
      title: 'has been deleted',
      happen: (cluster: TestConsole) => {
        cluster.remove(aVm());
      },
      says: 'web-1 has been deleted. No snapshot of it can be taken any more.',
    },
    {
      title: 'has been replaced by another one of its name',
      happen: (cluster: TestConsole) => {
        cluster.put(aVm({ uid: 'uid-other' }));
      },
      says: 'web-1 has been deleted. No snapshot of it can be taken any more.',
    },
  ])('says that the VM $title', async ({ happen, says }) => {
    const { cluster } = await open();
    happen(cluster);
    expect(getNotice()).toHaveTextContent(says);
    expectHeldBack(says);
  });

  it('predicts nothing of a VM that is gone, and keeps what was typed', async () => {
    const { cluster, user } = await open();
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('web-1 · Stopped');
    expect(screen.getByRole('group', { name: 'Result' })).toHaveTextContent('Offline');
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'before the upgrade');
    getCreate().focus();
    cluster.remove(aVm());
    expect(dialog).toHaveTextContent('web-1 · Deleted');
    expect(dialog).not.toHaveTextContent('Offline');
    expect(screen.getByRole('textbox', { name: 'Description' })).toHaveDisplayValue(
      'before the upgrade',
    );
    expect(getCreate()).toHaveFocus();
    await user.click(getCreate());
    expect(k8sCreate).not.toHaveBeenCalled();
  });

  it('looks at the VM once more before it creates, for the watch may lag behind', async () => {
    const { user } = await open();
    answerForVm(Promise.resolve([aVm({ restoreInProgress: 'r1' })]));
    await user.click(getCreate());
    expect(await screen.findByText('No snapshot was created')).toBeVisible();
    expect(
      screen.getByText('The VM is being restored. Create is possible when that is over.'),
    ).toBeVisible();
    expect(k8sCreate).not.toHaveBeenCalled();
  });

  it('creates nothing when the VM cannot be looked at', async () => {
    const { user } = await open();
    answerForVm(Promise.reject(new TypeError('Failed to fetch')));
    await user.click(getCreate());
    expect(await screen.findByText('The cluster did not answer')).toBeVisible();
    expect(k8sCreate).not.toHaveBeenCalled();
    expect(getCreate()).toBeEnabled();
  });

  it('goes on with what it knows of the VM when the watch fails', async () => {
    const { cluster } = await open();
    cluster.failWatch('VirtualMachine', anApiError({ code: 500 }));
    expect(screen.getByRole('dialog')).toHaveTextContent('web-1 · Stopped');
    expect(getCreate()).toBeEnabled();
  });
});
