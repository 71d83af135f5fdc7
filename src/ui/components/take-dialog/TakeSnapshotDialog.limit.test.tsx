import { describe, expect, it, jest } from '@jest/globals';
import { k8sCreate } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aVm } from '#testing/aVm.ts';
import type { VmWish } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import type { VmiWish } from '#testing/aVmi.ts';
import { goToTab } from '#testing/goToTab.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { TakeSnapshotDialog } from './TakeSnapshotDialog.tsx';

type Opened = Rendered & { readonly cluster: TestConsole; readonly close: jest.Mock };

const open = async (wish: VmWish = {}, guest?: VmiWish): Promise<Opened> => {
  const vm = aVm(wish);
  goToTab();
  const cluster = aConsole(guest === undefined ? [vm] : [vm, aVmi(guest)]);
  const close = jest.fn();
  const rendered = await renderInConsole(<TakeSnapshotDialog vm={vm} closeOverlay={close} />);
  await rendered.user.click(screen.getByRole('button', { name: 'Advanced' }));
  return { ...rendered, cluster, close };
};

const on: VmWish = { runStrategy: 'Always', printableStatus: 'Running' };

const getLimit = (): HTMLElement => screen.getByRole('textbox', { name: 'Time limit' });
const getUnit = (): HTMLElement => screen.getByRole('combobox', { name: 'Unit of the time limit' });
const getCreate = (): HTMLElement => screen.getByRole('button', { name: 'Create' });

const createNamed = async ({ user, cluster, close }: Opened) => {
  const name = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.type(name, 's1');
  await user.click(getCreate());
  await waitFor(() => {
    expect(close).toHaveBeenCalled();
  });
  return cluster.find('VirtualMachineSnapshot', 's1');
};

describe('TakeSnapshotDialog, the time limit', () => {
  it('writes the usual one out, and does not ask for it', async () => {
    const opened = await open();
    expect(getLimit()).toHaveDisplayValue('5');
    expect(getUnit()).toHaveDisplayValue('minutes');
    expect(await createNamed(opened)).toMatchObject({ spec: { source: { name: 'web-1' } } });
    expect(opened.cluster.find('VirtualMachineSnapshot', 's1')).not.toHaveProperty(
      'spec.failureDeadline',
    );
  });

  it('asks for another one in the words of KubeVirt', async () => {
    const opened = await open();
    await opened.user.clear(getLimit());
    await opened.user.type(getLimit(), '90');
    await opened.user.selectOptions(getUnit(), 'seconds');
    expect(await createNamed(opened)).toMatchObject({ spec: { failureDeadline: '1m30s' } });
  });

  it.each([
    { typed: 'soon', says: 'Enter a number.' },
    { typed: '-1', says: 'Enter a number.' },
    { typed: ' ', says: 'Enter a time limit.' },
    { typed: '1.01', says: 'Enter whole seconds, for example 90 seconds or 1.5 minutes.' },
    { typed: '0', says: 'The shortest time limit is 1 second.' },
    { typed: '16', says: 'The longest time limit is 15 minutes.' },
  ])('says what is wrong with "$typed", keeps it, and stays open', async ({ typed, says }) => {
    const { user } = await open();
    await user.clear(getLimit());
    await user.type(getLimit(), typed);
    expect(getLimit()).toBeInvalid();
    expect(getLimit()).toHaveAccessibleDescription(expect.stringContaining(says));
    expect(getLimit()).toHaveDisplayValue(typed);
    expect(getCreate()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Advanced' }));
    expect(getLimit()).toBeVisible();
    await user.clear(getLimit());
    await user.type(getLimit(), '2');
    expect(getCreate()).toBeEnabled();
  });

  it.each([
    {
      title: 'a guest that is frozen',
      guest: { agent: true, os: 'fedora' },
      says: 'for this long at most if the storage hangs',
    },
    { title: 'Windows', guest: { agent: true, os: 'mswindows' }, says: '10 seconds at most' },
  ])('says what it means for $title', async ({ guest, says }) => {
    await open(on, guest);
    expect(getLimit()).toHaveAccessibleDescription(expect.stringContaining(says));
  });

  it('says nothing of a frozen guest where none will be', async () => {
    await open();
    expect(getLimit()).toHaveAccessibleDescription(
      'A snapshot that takes longer, waiting included, fails, and the VM is free again.',
    );
  });

  it('keeps what was typed when the API says no', async () => {
    const { user } = await open();
    await user.clear(getLimit());
    await user.type(getLimit(), '20');
    await user.selectOptions(getUnit(), 'seconds');
    jest.mocked(k8sCreate).mockRejectedValue(anApiError({ code: 403, reason: 'Forbidden' }));
    await user.click(getCreate());
    expect(await screen.findByText('You may not take snapshots in shop')).toBeVisible();
    expect(getLimit()).toHaveDisplayValue('20');
    expect(getUnit()).toHaveDisplayValue('seconds');
  });
});

describe('TakeSnapshotDialog, the description', () => {
  it('is not sent while it is too long', async () => {
    const { user } = await open();
    const field = screen.getByRole('textbox', { name: 'Description' });
    await user.click(field);
    await user.paste('x'.repeat(10_001));
    expect(screen.getByText(/too long: at most 10,000 characters/)).toBeVisible();
    expect(field).toBeInvalid();
    expect(getCreate()).toBeDisabled();
    await user.type(field, '{Backspace}');
    expect(getCreate()).toBeEnabled();
  });
});

describe('TakeSnapshotDialog, the promise', () => {
  it('writes down what it predicted', async () => {
    const opened = await open(on, { agent: true, os: 'fedora' });
    expect(await createNamed(opened)).toMatchObject({
      metadata: { annotations: { 'vm-snapshots.io/expected-consistency': 'file-system' } },
    });
  });

  it('promises nothing of data that is not copied', async () => {
    const opened = await open({ disks: [] });
    expect((await createNamed(opened))?.metadata.annotations).toEqual({
      'vm-snapshots.io/wanted-volumes': '',
    });
  });
});
