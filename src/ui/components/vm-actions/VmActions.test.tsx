import { describe, expect, it, jest } from '@jest/globals';
import { ActionServiceProvider, useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import type { ActionService } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { VmActions } from './VmActions.tsx';

type Options = ActionService['options'];

const offer = (options: Options, loaded = true): void => {
  jest
    .mocked(ActionServiceProvider)
    .mockImplementation(({ children }) => (
      <>{children({ actions: [], options, loaded, error: undefined })}</>
    ));
};

const getToggle = (): HTMLElement => screen.getByRole('button', { name: 'Actions of web-1' });
const getItem = (name: string | RegExp): HTMLElement => screen.getByRole('menuitem', { name });

const open = async (options: Options, loaded = true): Promise<Rendered> => {
  aConsole();
  offer(options, loaded);
  const rendered = await renderInConsole(<VmActions vm={aVm()} vmi={undefined} />);
  await rendered.user.tab();
  await rendered.user.keyboard('{Enter}');
  return rendered;
};

const anItem = (id: string, more: object = {}): Options[number] => ({
  id,
  label: id,
  cta: jest.fn(),
  ...more,
});

describe('VmActions', () => {
  it('asks no plugin before pointer or focus reach the button', async () => {
    aConsole();
    offer([anItem('Start')]);
    jest.mocked(ActionServiceProvider).mockClear();
    const { user } = await renderInConsole(<VmActions vm={aVm()} vmi={undefined} />);
    expect(ActionServiceProvider).not.toHaveBeenCalled();
    await user.hover(getToggle());
    expect(ActionServiceProvider).toHaveBeenCalledWith(
      expect.objectContaining({
        context: {
          'kubevirt.io~v1~VirtualMachine': expect.objectContaining({ kind: 'VirtualMachine' }),
        },
      }),
      expect.anything(),
    );
    expect(screen.queryByRole('menuitem')).not.toBeInTheDocument();
  });

  it('opens by keyboard with the first item in focus, moves on and comes back with Escape', async () => {
    const { user } = await open([anItem('Start'), anItem('Stop')]);
    await waitFor(() => {
      expect(getItem('Start')).toHaveFocus();
    });
    expect(getToggle()).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}');
    expect(getItem('Stop')).toHaveFocus();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('menuitem')).not.toBeInTheDocument();
    });
    expect(getToggle()).toHaveFocus();
  });

  it('does what is chosen once, shuts, and gives the focus back before', async () => {
    const cta = jest.fn(() => {
      expect(getToggle()).toHaveFocus();
    });
    const { user } = await open([anItem('Start', { cta })]);
    await user.click(getItem('Start'));
    expect(cta).toHaveBeenCalledTimes(1);
    await waitFor(() => {
      expect(screen.queryByRole('menuitem')).not.toBeInTheDocument();
    });
  });

  it('leads to another page', async () => {
    const { user } = await open([anItem('Show', { cta: { href: '/k8s/somewhere' } })]);
    await user.click(getItem('Show'));
    expect(screen.getByLabelText('Address')).toHaveTextContent('/k8s/somewhere');
  });

  it('links to a page outside', async () => {
    await open([anItem('Manual', { cta: { href: 'https://kubevirt.io/', external: true } })]);
    expect(getItem('Manual')).toHaveAttribute('href', 'https://kubevirt.io/');
    expect(getItem('Manual')).toHaveAttribute('target', '_blank');
  });

  it('lets the keyboard reach a disabled item and reads the reason', async () => {
    const cta = jest.fn();
    const { user } = await open([
      anItem('Start', { cta, disabled: true, disabledTooltip: 'Snapshot s1 is being taken.' }),
    ]);
    await waitFor(() => {
      expect(getItem('Start')).toHaveFocus();
    });
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Snapshot s1 is being taken.');
    await waitFor(() => {
      expect(getItem('Start')).toHaveAccessibleDescription('Snapshot s1 is being taken.');
    });
    expect(getItem('Start')).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(cta).not.toHaveBeenCalled();
  });

  it('says that the right is missing where an item calls for one', async () => {
    aConsole().deny('patch', 'virtualmachines');
    offer([
      anItem('Edit', {
        accessReview: { group: 'kubevirt.io', resource: 'virtualmachines', verb: 'patch' },
      }),
    ]);
    const { user } = await renderInConsole(<VmActions vm={aVm()} vmi={undefined} />);
    await user.click(getToggle());
    expect(getItem('Edit')).toHaveAttribute('aria-disabled', 'true');
    await user.hover(getItem('Edit'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'You do not have the right to do this.',
    );
  });

  it('shows groups and submenus of other plugins', async () => {
    const { user } = await open([
      { id: 'power', label: 'Power', children: [anItem('Start')] },
      { id: 'more', label: 'Snapshots and schedules', submenu: true, children: [anItem('Take')] },
    ]);
    expect(screen.getByText('Power')).toBeVisible();
    expect(getItem('Start')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Snapshots and schedules' }));
    expect(getItem('Take')).toBeVisible();
  });

  it('says that it waits for a plugin that has not answered', async () => {
    await open([], false);
    expect(getItem('Loading')).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'No actions' })).not.toBeInTheDocument();
  });

  it('says that there are no actions', async () => {
    await open([]);
    expect(getItem('No actions')).toBeVisible();
  });

  const openFrozen = async (): Promise<Rendered> => {
    offer([anItem('Start')]);
    const guest = aVmi({ frozen: true });
    const rendered = await renderInConsole(<VmActions vm={aVm()} vmi={guest} />);
    await rendered.user.click(getToggle());
    return rendered;
  };

  it('leads first of all to the way out of a frozen guest', async () => {
    aConsole();
    const launch = jest.fn();
    jest.mocked(useOverlay).mockReturnValue(launch);
    const { user } = await openFrozen();
    const [first] = screen.getAllByRole('menuitem');
    expect(first).toHaveTextContent('Unfreeze');
    await user.click(getItem(/^Unfreeze/));
    await waitFor(() => {
      expect(launch).toHaveBeenCalledWith(expect.any(Function), { vm: 'web-1', namespace: 'shop' });
    });
  });

  it('says who may not unfreeze', async () => {
    aConsole().deny('update', 'virtualmachineinstances');
    const { user } = await openFrozen();
    await user.hover(getItem(/^Unfreeze/));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'You may not unfreeze guests in shop.',
    );
  });
});
