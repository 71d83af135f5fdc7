import { describe, expect, it, jest } from '@jest/globals';
import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor, within } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aVm } from '#testing/aVm.ts';
import type { VmWish } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import VmListPage from './VmListPage.tsx';

const listNames = (): (string | null)[] =>
  within(screen.getByRole('table', { name: 'VirtualMachines' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('link')[0]?.textContent ?? null);

/** A page of fifty rows takes jsdom a while on a busy machine. */
const LONG = 30_000;

const getRow = (name: string): HTMLElement =>
  screen.getByRole('row', { name: new RegExp(`^Select ${name}`) });

const getHeading = (name: string): HTMLElement => screen.getByRole('columnheader', { name });

const aNamed = (name: string, more: VmWish = {}): VirtualMachine =>
  aVm({ name, uid: `uid-${name}`, ...more });

const aShop = [
  aNamed('web-10', { printableStatus: 'Running', runStrategy: 'Always' }),
  aNamed('web-2', { printableStatus: 'Stopped' }),
  aNamed('db', { snapshotInProgress: 's1' }),
];

describe('VmListPage, in each state', () => {
  it('shows the outline of a table while it loads', async () => {
    aConsole();
    jest.mocked(useK8sWatchResource).mockReturnValue([[], false, undefined]);
    await renderInConsole(<VmListPage namespace="shop" />);
    expect(screen.getByText('Loading')).toHaveAttribute('role', 'status');
    expect(screen.getByRole('columnheader', { name: 'Status' })).toBeVisible();
  });

  it.each([
    { namespace: 'shop', sentence: 'There are none in shop.' },
    { namespace: undefined, sentence: 'There are none in any project.' },
  ])('says that there are none ($sentence)', async ({ namespace, sentence }) => {
    aConsole();
    await renderInConsole(<VmListPage {...(namespace === undefined ? {} : { namespace })} />);
    expect(screen.getByRole('heading', { name: 'No virtual machines' })).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
  });

  it.each([
    {
      namespace: 'shop',
      title: 'You may not see virtual machines in shop',
      advice: 'Ask for the role view.',
    },
    {
      namespace: undefined,
      title: 'You may not see the virtual machines of all projects',
      advice: 'Choose one of your projects, or ask for the role view in all of them.',
    },
  ])('says that it is forbidden and what to do: $title', async ({ namespace, title, advice }) => {
    aConsole().failWatch('VirtualMachine', anApiError({ code: 403 }));
    await renderInConsole(<VmListPage {...(namespace === undefined ? {} : { namespace })} />);
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByText(advice)).toBeVisible();
  });

  it('says that the cluster has no such thing as a VM', async () => {
    aConsole().failWatch('VirtualMachine', new Error('Model does not exist'));
    await renderInConsole(<VmListPage namespace="shop" />);
    expect(
      screen.getByRole('heading', { name: 'This cluster has no virtual machines' }),
    ).toBeVisible();
  });

  it("says that loading failed, with the API's own words behind Details", async () => {
    aConsole().failWatch('VirtualMachine', anApiError({ code: 500, message: 'etcd is full' }));
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    expect(
      screen.getByRole('heading', { name: 'The virtual machines could not be loaded' }),
    ).toBeVisible();
    expect(screen.getByText('etcd is full')).not.toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText('etcd is full')).toBeVisible();
  });

  it('keeps the list and says so when the connection is lost', async () => {
    const cluster = aConsole(aShop);
    await renderInConsole(<VmListPage namespace="shop" />);
    cluster.failWatch('VirtualMachine', anApiError({ code: 502, message: 'Bad Gateway' }), true);
    expect(
      screen.getByRole('heading', { name: /Connection lost\. Showing the state of \d/ }),
    ).toBeVisible();
    expect(listNames()).toHaveLength(3);
  });
});

describe('VmListPage, its rows', () => {
  it('stands by name as people count, and turns round with a click', async () => {
    aConsole(aShop);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    expect(listNames()).toEqual(['db', 'web-2', 'web-10']);
    expect(getHeading('Name')).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(listNames()).toEqual(['web-10', 'web-2', 'db']);
    expect(getHeading('Name')).toHaveAttribute('aria-sort', 'descending');
  });

  it('is sorted and selected from the toolbar where its table has no headings', async () => {
    aConsole(aShop);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Name, descending');
    expect(listNames()).toEqual(['web-10', 'web-2', 'db']);
    await user.click(screen.getByRole('checkbox', { name: 'Select this page' }));
    expect(screen.getByText('3 selected')).toBeVisible();
  });

  it('sorts by what the VMs are doing', async () => {
    aConsole(aShop);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.click(screen.getByRole('button', { name: 'Status' }));
    expect(listNames()).toEqual(['web-10', 'db', 'web-2']);
    expect(getHeading('Status')).toHaveAttribute('aria-sort', 'ascending');
    expect(getHeading('Name')).not.toHaveAttribute('aria-sort', 'ascending');
  });

  it('tells of a restore that waits for the VM, and sorts by it', async () => {
    const waiting = aRestore({ vm: 'web-10' });
    const cluster = aConsole([
      ...aShop,
      aRestore({ name: 'r0', vm: 'web-2', complete: true }),
      waiting,
    ]);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    expect(within(getRow('web-10')).getByRole('button', { name: 'Restoring' })).toBeVisible();
    expect(getRow('web-2')).toHaveTextContent('Stopped');
    await user.click(screen.getByRole('button', { name: 'Status' }));
    expect(listNames()).toEqual(['web-10', 'db', 'web-2']);
    cluster.remove(waiting);
    await waitFor(() => {
      expect(getRow('web-10')).toHaveTextContent('Running');
    });
  });

  it('does not hide a guest that is still frozen behind the word Running', async () => {
    const running = { printableStatus: 'Running', runStrategy: 'Always' } as const;
    const cluster = aConsole([
      aNamed('web-1', running),
      aNamed('web-2', running),
      aVmi({ name: 'web-2', frozen: true }),
    ]);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    expect(getRow('web-1')).toHaveTextContent('Running');
    expect(await screen.findByText('Guest frozen', {}, { timeout: 10_000 })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Status' }));
    expect(listNames()).toEqual(['web-2', 'web-1']);
    cluster.put(aVmi({ name: 'web-2' }));
    expect(getRow('web-2')).toHaveTextContent('Running');
  });

  it('says where a VM runs, under which address, and sorts by both', async () => {
    const running = { printableStatus: 'Running', runStrategy: 'Always' } as const;
    aConsole([
      aNamed('a', running),
      aNamed('b', running),
      aNamed('c'),
      aVmi({ name: 'a', node: 'n2', ip: '10.0.0.9' }),
      aVmi({ name: 'b', node: 'n1', ip: '10.0.0.10' }),
    ]);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    const row = within(screen.getByRole('row', { name: /^Select a / }));
    expect(row.getByRole('link', { name: 'n2' })).toBeVisible();
    expect(row.getByRole('cell', { name: '10.0.0.9' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Node' }));
    expect(listNames()).toEqual(['c', 'b', 'a']);
    await user.click(screen.getByRole('button', { name: 'IP address' }));
    expect(listNames()).toEqual(['c', 'a', 'b']);
  });

  it('leads to no node that the user may not see', async () => {
    aConsole([
      aNamed('a', { printableStatus: 'Running', runStrategy: 'Always' }),
      aVmi({ name: 'a', node: 'n2' }),
    ]).deny('get', 'nodes');
    await renderInConsole(<VmListPage namespace="shop" />);
    expect(screen.getByRole('cell', { name: 'n2' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'n2' })).toBeNull();
  });

  it('shows what is worth a look beside the status, with the words of KubeVirt', async () => {
    const running = { printableStatus: 'Running', runStrategy: 'Always' } as const;
    aConsole([
      aNamed('a', {
        ...running,
        conditions: [
          { type: 'Ready', status: 'False', reason: 'GuestNotRunning' },
          { type: 'Failure', status: 'True', message: 'no room' },
          { type: 'RestartRequired', status: 'True', message: 'cpu changed' },
        ],
      }),
      aVmi({ name: 'a' }),
      aNamed('b'),
    ]);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    const labels = within(screen.getByRole('list', { name: 'Conditions' }));
    expect(labels.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Failure'),
      expect.stringContaining('Restart required'),
      expect.stringContaining('Not ready'),
      expect.stringContaining('No guest agent'),
    ]);
    await user.hover(labels.getByText('Failure'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent('no room');
  });

  it('stands without the right to see what runs', async () => {
    aConsole(aShop).failWatch('VirtualMachineInstance', anApiError({ code: 403 }));
    await renderInConsole(<VmListPage namespace="shop" />);
    expect(listNames()).toHaveLength(3);
  });

  it('names and sorts the projects where it shows several', async () => {
    aConsole([aNamed('a', { namespace: 'shop' }), aNamed('b', { namespace: 'lab' })]);
    const { user } = await renderInConsole(<VmListPage />);
    expect(screen.getByRole('row', { name: /^Select b b lab/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Namespace' }));
    expect(listNames()).toEqual(['b', 'a']);
  });

  it('does not name the only project that it shows', async () => {
    aConsole(aShop);
    await renderInConsole(<VmListPage namespace="shop" />);
    expect(screen.queryByRole('columnheader', { name: 'Namespace' })).not.toBeInTheDocument();
  });

  it('follows the cluster: what is made appears, what is deleted goes', async () => {
    const cluster = aConsole(aShop);
    await renderInConsole(<VmListPage namespace="shop" />);
    cluster.put(aNamed('mail'));
    expect(listNames()).toContain('mail');
    cluster.remove(aNamed('db'));
    expect(listNames()).toEqual(['mail', 'web-2', 'web-10']);
  });

  it(
    'cuts a long list into pages of fifty',
    async () => {
      aConsole(Array.from({ length: 120 }, (_, index) => aNamed(`vm-${index}`)));
      const { user } = await renderInConsole(<VmListPage namespace="shop" />);
      expect(listNames()).toHaveLength(50);
      expect(listNames()[0]).toBe('vm-0');
      await user.click(screen.getByRole('button', { name: 'Next page' }));
      expect(listNames()[0]).toBe('vm-50');
      await user.click(screen.getByRole('button', { name: 'Next page' }));
      expect(listNames()).toHaveLength(20);
    },
    LONG,
  );
});

describe('VmListPage, its search', () => {
  it('finds by a part of the name, says when nothing matches, and clears', async () => {
    aConsole(aShop);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    const field = screen.getByRole('textbox', { name: 'Search by name' });
    await user.type(field, ' WEB');
    expect(listNames()).toEqual(['web-2', 'web-10']);
    expect(await screen.findByText('2 virtual machines match')).toHaveAttribute('role', 'status');
    await user.type(field, '-x');
    expect(screen.getByRole('heading', { name: 'No match' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(listNames()).toHaveLength(3);
    await waitFor(() => {
      expect(screen.queryByText(/match/)).toBeNull();
    });
  });

  it(
    'begins at the first page again',
    async () => {
      aConsole(Array.from({ length: 120 }, (_, index) => aNamed(`vm-${index}`)));
      const { user } = await renderInConsole(<VmListPage namespace="shop" />);
      await user.click(screen.getByRole('button', { name: 'Next page' }));
      await user.type(screen.getByRole('textbox', { name: 'Search by name' }), '1');
      expect(listNames()[0]).toBe('vm-1');
    },
    LONG,
  );

  it("leaves the search to the Console's Search page, with its title", async () => {
    aConsole([
      ...aShop,
      { ...aNamed('other'), metadata: { name: 'other', namespace: 'shop', labels: {} } },
    ]);
    await renderInConsole(<VmListPage namespace="shop" nameFilter="web" showTitle={false} />);
    expect(listNames()).toEqual(['web-2', 'web-10']);
    expect(screen.queryByRole('textbox', { name: 'Search by name' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
  });

  it("narrows by the labels of the Console's Search page", async () => {
    const labelled = aNamed('labelled');
    aConsole([
      ...aShop,
      { ...labelled, metadata: { ...labelled.metadata, labels: { tier: 'front' } } },
    ]);
    await renderInConsole(
      <VmListPage namespace="shop" selector={{ matchLabels: { tier: 'front' } }} />,
    );
    expect(listNames()).toEqual(['labelled']);
  });
});
