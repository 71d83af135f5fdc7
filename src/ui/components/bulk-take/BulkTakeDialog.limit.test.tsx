import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import type { VmiWish } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { BulkTakeDialog } from './BulkTakeDialog.tsx';

type Opened = Rendered & { readonly cluster: TestConsole };

/** The dialog for two VMs that run, with these guests. */
const open = async (guests: readonly VmiWish[] = []): Promise<Opened> => {
  const vms = ['web-1', 'web-2'].map((name) =>
    aVm({ name, uid: `uid-${name}`, runStrategy: 'Always', printableStatus: 'Running' }),
  );
  const instances = guests.map((guest, index) => aVmi({ name: `web-${index + 1}`, ...guest }));
  const cluster = aConsole([...vms, ...instances]);
  const rendered = await renderInConsole(
    <BulkTakeDialog vms={vms} closeOverlay={() => undefined} />,
  );
  const pattern = screen.getByRole('textbox', { name: /^Name pattern/ });
  await rendered.user.clear(pattern);
  await rendered.user.type(pattern, '<vm>-x');
  await rendered.user.click(screen.getByRole('button', { name: 'Advanced' }));
  return { ...rendered, cluster };
};

const getLimit = (): HTMLElement => screen.getByRole('textbox', { name: 'Time limit' });
const getCreate = (): HTMLElement => screen.getByRole('button', { name: 'Create 2 snapshots' });

describe('BulkTakeDialog, the time limit', () => {
  it('is the same for each', async () => {
    const { user, cluster } = await open();
    await user.clear(getLimit());
    await user.type(getLimit(), '2');
    await user.click(getCreate());
    await waitFor(() => {
      ['web-1-x', 'web-2-x'].forEach((name) => {
        expect(cluster.find('VirtualMachineSnapshot', name)).toMatchObject({
          spec: { failureDeadline: '2m0s' },
        });
      });
    });
  });

  it('keeps what is wrong from being sent', async () => {
    const { user } = await open();
    await user.clear(getLimit());
    expect(screen.getByText('Enter a time limit.')).toBeVisible();
    expect(getCreate()).toBeDisabled();
    await user.type(getLimit(), '16');
    expect(screen.getByText('The longest time limit is 15 minutes.')).toBeVisible();
    await user.clear(getLimit());
    await user.type(getLimit(), '15');
    expect(getCreate()).toBeEnabled();
  });

  it.each([
    { guests: [{ agent: true }, { agent: true, os: 'mswindows' }], says: /for this long at most/ },
    { guests: [{}, { agent: true, os: 'mswindows' }], says: /Windows waits 10 seconds at most/ },
  ])('says what it means for guests that are frozen: $says', async ({ guests, says }) => {
    await open(guests);
    expect(screen.getByText(says)).toBeVisible();
  });

  it('says nothing of a freeze where there is none', async () => {
    await open([{}, {}]);
    expect(screen.queryByText(/stand still/)).not.toBeInTheDocument();
  });
});

describe('BulkTakeDialog, the description', () => {
  it('is not sent while it is too long', async () => {
    const { user } = await open();
    const field = screen.getByRole('textbox', { name: 'Description of each' });
    await user.click(field);
    await user.paste('x'.repeat(10_001));
    expect(screen.getByText(/too long: at most 10,000 characters/)).toBeVisible();
    expect(getCreate()).toBeDisabled();
    await user.type(field, '{Backspace}');
    expect(getCreate()).toBeEnabled();
  });
});

describe('BulkTakeDialog, the way to a snapshot', () => {
  it('leads to the page of each that is there, beside the dialog', async () => {
    const { user, cluster } = await open();
    await user.click(getCreate());
    const link = await screen.findByRole('link', { name: /^web-1-x/ });
    expect(link).toHaveAttribute(
      'href',
      '/k8s/ns/shop/snapshot.kubevirt.io~v1beta1~VirtualMachineSnapshot/web-1-x',
    );
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAccessibleName('web-1-x Opens in a new tab');
    const snapshot = cluster.find('VirtualMachineSnapshot', 'web-1-x');
    if (snapshot !== undefined) {
      cluster.remove(snapshot);
    }
    await waitFor(() => {
      expect(screen.queryByRole('link', { name: /^web-1-x/ })).not.toBeInTheDocument();
    });
    expect(screen.getByRole('cell', { name: 'web-1-x' })).toBeVisible();
  });
});
