import { describe, expect, it, jest } from '@jest/globals';
import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor, within } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import VmListPage from './VmListPage.tsx';

const aNamed = (name: string): VirtualMachine => aVm({ name, uid: `uid-${name}` });

const aShop = ['db', 'web-1', 'web-2'].map(aNamed);

const box = (name: string): HTMLElement => screen.getByRole('checkbox', { name });

const pageBox = (): HTMLElement => box('Select all on this page');

/** A page of fifty rows takes jsdom a while on a busy machine. */
const LONG = 30_000;

const listNames = (): (string | null)[] =>
  within(screen.getByRole('table', { name: 'VirtualMachines' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('link')[0]?.textContent ?? null);

const getAddress = (): HTMLElement => screen.getByRole('status', { name: 'Address' });

describe('VmListPage, its selection', () => {
  it('takes snapshots of what is ticked, and of that alone', async () => {
    aConsole(aShop);
    const launch = jest.fn();
    jest.mocked(useOverlay).mockReturnValue(launch);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    expect(screen.queryByRole('button', { name: 'Take snapshots' })).not.toBeInTheDocument();
    await user.click(box('Select web-2'));
    await user.click(box('Select db'));
    expect(screen.getByText('2 selected')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take snapshots' }));
    await waitFor(() => {
      expect(launch).toHaveBeenCalled();
    });
    const { vms } = launch.mock.calls[0]?.[1] as { vms: VirtualMachine[] };
    expect(vms.map(({ metadata }) => metadata.name)).toEqual(['db', 'web-2']);
  });

  it('takes none where the user may not, and says so', async () => {
    aConsole(aShop).deny('create', 'virtualmachinesnapshots');
    const launch = jest.fn();
    jest.mocked(useOverlay).mockReturnValue(launch);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.click(box('Select web-2'));
    const take = screen.getByRole('button', { name: 'Take snapshots' });
    await waitFor(() => {
      expect(take).toHaveAttribute('aria-disabled', 'true');
    });
    await user.hover(take);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'You may not take snapshots in shop.',
    );
    await user.click(take);
    expect(launch).not.toHaveBeenCalled();
  });

  it('ticks a page and shows when only a part of it is ticked', async () => {
    aConsole(aShop);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.click(pageBox());
    expect(screen.getByText('3 selected')).toBeVisible();
    await user.click(box('Select db'));
    expect(pageBox()).toBePartiallyChecked();
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(pageBox()).not.toBePartiallyChecked();
    expect(box('Select web-1')).not.toBeChecked();
  });

  it('does nothing to what a search hides, and has it again when the search is over', async () => {
    aConsole(aShop);
    const launch = jest.fn();
    jest.mocked(useOverlay).mockReturnValue(launch);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.click(pageBox());
    const search = screen.getByRole('textbox', { name: 'Search by name' });
    await user.type(search, 'web-1');
    expect(screen.getByText('1 selected')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take snapshots' }));
    await waitFor(() => {
      expect(launch).toHaveBeenCalled();
    });
    const { vms } = launch.mock.calls[0]?.[1] as { vms: VirtualMachine[] };
    expect(vms.map(({ metadata }) => metadata.name)).toEqual(['web-1']);
    await user.clear(search);
    expect(screen.getByText('3 selected')).toBeVisible();
  });

  it('clears also what a search hides', async () => {
    aConsole(aShop);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.click(pageBox());
    const search = screen.getByRole('textbox', { name: 'Search by name' });
    await user.type(search, 'web');
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    await user.clear(search);
    expect(box('Select db')).not.toBeChecked();
    expect(screen.queryByText(/selected/)).not.toBeInTheDocument();
  });

  it('drops what is deleted', async () => {
    const cluster = aConsole(aShop);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.click(pageBox());
    cluster.remove(aNamed('db'));
    expect(screen.getByText('2 selected')).toBeVisible();
  });
});

describe('VmListPage, its address', () => {
  it(
    'shows what the address asks for',
    async () => {
      aConsole(Array.from({ length: 60 }, (_, index) => aNamed(`vm-${index}`)));
      await renderInConsole(
        <VmListPage namespace="shop" />,
        '/?text=vm&sort=-name&page=3&perPage=20',
      );
      expect(screen.getByRole('textbox', { name: 'Search by name' })).toHaveValue('vm');
      expect(listNames()).toHaveLength(20);
      expect(listNames()[0]).toBe('vm-19');
    },
    LONG,
  );

  it.each(['/?sort=nonsense', '/?page=-4&perPage=7'])('makes the best of %s', async (address) => {
    aConsole(aShop);
    await renderInConsole(<VmListPage namespace="shop" />, address);
    expect(listNames()).toEqual(['db', 'web-1', 'web-2']);
  });

  it('writes down what is searched and sorted', async () => {
    aConsole(aShop);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.type(screen.getByRole('textbox', { name: 'Search by name' }), 'web');
    await user.click(screen.getByRole('button', { name: 'Status' }));
    await waitFor(() => {
      expect(getAddress()).toHaveTextContent('/?text=web&sort=status');
    });
  });

  it("leaves the address of the Console's Search page alone", async () => {
    aConsole(aShop);
    const search = '/search?kind=VirtualMachine&sort=-name';
    const { user } = await renderInConsole(
      <VmListPage nameFilter="web" showTitle={false} />,
      search,
    );
    expect(listNames()).toEqual(['web-1', 'web-2']);
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(listNames()).toEqual(['web-2', 'web-1']);
    expect(getAddress()).toHaveTextContent(search);
  });
});
