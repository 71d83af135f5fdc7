import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { useK8sWatchResources } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import VmListPage from './VmListPage.tsx';

const NOW = Date.parse('2026-11-24T04:40:00Z');

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW);
});

const aNamed = (name: string, namespace = 'shop'): VirtualMachine =>
  aVm({ name, namespace, uid: `uid-${name}` });

const of = (vm: string, wish: SnapshotWish = {}): VirtualMachineSnapshot =>
  aSnapshot({ name: `${vm}-s`, vm, labels: { 'vm-snapshots.io/vm': vm }, ...wish });

const rowOf = (vm: string): HTMLElement =>
  screen.getByRole('row', { name: new RegExp(`^Select ${vm} `) });

const failed = { phase: 'Failed', failure: 'snapshot deadline exceeded' } as const;

/** The selectors of the snapshots that the page follows at present. */
const listAsked = (): unknown[] => {
  const [wanted = {}] = jest.mocked(useK8sWatchResources).mock.lastCall ?? [];
  return Object.values(wanted as Record<string, { namespace?: string; selector?: unknown }>).map(
    ({ namespace, selector }) => [namespace, selector],
  );
};

const anIn = (...values: string[]): unknown => ({
  matchExpressions: [{ key: 'vm-snapshots.io/vm', operator: 'In', values }],
});

describe('Last snapshot', () => {
  it('tells how old and how whole the newest usable one is, and a dash where there is none', async () => {
    aConsole([aNamed('web-1'), aNamed('db'), of('web-1')]);
    await renderInConsole(<VmListPage namespace="shop" />);
    expect(rowOf('web-1')).toHaveTextContent('2 hr. agoOffline');
    expect(rowOf('db')).toHaveTextContent('–None taken here');
  });

  it('says where the configuration only can be brought back', async () => {
    aConsole([aNamed('web-1'), of('web-1', { status: { snapshotVolumes: {} } })]);
    await renderInConsole(<VmListPage namespace="shop" />);
    expect(rowOf('web-1')).toHaveTextContent('2 hr. agoOnly the configuration');
    expect(rowOf('web-1')).not.toHaveTextContent('Offline');
  });

  it('says of one that is being taken that it does not get on, until it does', async () => {
    const wish = { phase: 'InProgress', readyToUse: false } as const;
    const held = aVm({ name: 'web-1', uid: 'uid-web-1', snapshotInProgress: 'web-1-s' });
    const cluster = aConsole([held, of('web-1', { ...wish, error: 'no space left' })]);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.click(screen.getByRole('button', { name: 'Snapshotting · retrying' }));
    expect(
      await screen.findByText('Something went wrong. KubeVirt tries again until it gives up.'),
    ).toBeVisible();
    cluster.put(of('web-1', { ...wish, progressing: ['True', 'Source locked'] }));
    expect(screen.getByRole('button', { name: 'Snapshotting' })).toBeVisible();
  });

  it('says that it counts what was taken here, and nothing of other tools', async () => {
    const { labels: _, ...metadata } = of('web-1').metadata;
    aConsole([aNamed('web-1'), { ...of('web-1'), metadata }]);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    expect(rowOf('web-1')).toHaveTextContent('None taken here');
    await user.click(screen.getByRole('button', { name: 'What is shown here' }));
    const help = await screen.findByRole('dialog');
    expect(help).toHaveTextContent('Those of other tools are on the page of the VM.');
    expect(help).toHaveTextContent('A dash means that there is none of these.');
  });

  it('follows the cluster', async () => {
    const cluster = aConsole([aNamed('web-1')]);
    await renderInConsole(<VmListPage namespace="shop" />);
    cluster.put(of('web-1'));
    expect(rowOf('web-1')).toHaveTextContent('2 hr. ago');
    cluster.remove(of('web-1'));
    expect(rowOf('web-1')).toHaveTextContent('–None taken here');
  });

  it('says that the last attempt failed, and why, and what there is to go back to', async () => {
    const last = of('web-1', { ...failed, name: 'later', created: '2026-11-24T03:40:00Z' });
    aConsole([aNamed('web-1'), of('web-1'), last]);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    const more = await screen.findByRole('button', { name: 'Failed' });
    expect(rowOf('web-1')).toHaveTextContent('Newest usable: 2 hr. ago, Offline');
    await user.click(more);
    expect(screen.getByText('KubeVirt gave up when the time limit was over.')).toBeVisible();
    expect(screen.getByRole('dialog')).toHaveTextContent('Newest usable: 2 hr. ago, Offline');
    await user.click(screen.getByRole('button', { name: 'Show snapshots' }));
    expect(screen.getByRole('status', { name: 'Address' })).toHaveTextContent(
      '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/vm-snapshots',
    );
  });

  it('says that there is nothing to go back to', async () => {
    aConsole([aNamed('web-1'), of('web-1', failed)]);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    const more = await screen.findByRole('button', { name: 'Failed' });
    expect(rowOf('web-1')).toHaveTextContent('None usable');
    await user.click(more);
    expect(screen.getByText('There is no snapshot to go back to.')).toBeVisible();
  });

  it('is not there where snapshots may not be seen, and takes no list down', async () => {
    aConsole([aNamed('web-1')]).failWatch('VirtualMachineSnapshot', anApiError({ code: 403 }));
    await renderInConsole(<VmListPage namespace="shop" />);
    expect(rowOf('web-1')).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: /Last snapshot/ })).not.toBeInTheDocument();
  });

  it('is not known while its list fails, and stays when the connection is lost', async () => {
    const cluster = aConsole([aNamed('web-1'), of('web-1')]);
    await renderInConsole(<VmListPage namespace="shop" />);
    cluster.failWatch('VirtualMachineSnapshot', anApiError({ code: 500 }), true);
    expect(rowOf('web-1')).toHaveTextContent('2 hr. ago');
    cluster.failWatch('VirtualMachineSnapshot', anApiError({ code: 500 }));
    expect(rowOf('web-1')).toHaveTextContent('Not known');
  });

  it('asks once for all projects on the page, for these VMs alone', async () => {
    aConsole([aNamed('web-1'), aNamed('db'), aNamed('mail', 'lab'), of('web-1')]);
    await renderInConsole(<VmListPage />);
    expect(listAsked()).toEqual([[undefined, anIn('db', 'mail', 'web-1')]]);
    expect(rowOf('web-1')).toHaveTextContent('2 hr. ago');
  });

  it('asks once for each project where it may not ask for all, for these VMs alone', async () => {
    const cluster = aConsole([aNamed('web-1'), aNamed('db'), aNamed('mail', 'lab')]);
    cluster.deny('list', 'virtualmachinesnapshots');
    await renderInConsole(<VmListPage />);
    expect(listAsked()).toEqual([
      ['lab', anIn('mail')],
      ['shop', anIn('db', 'web-1')],
    ]);
  });

  it('asks anew only when the page has stood for a moment', async () => {
    aConsole([aNamed('web-1'), aNamed('db'), of('web-1')]);
    const { user } = await renderInConsole(<VmListPage namespace="shop" />);
    await user.type(screen.getByRole('textbox', { name: 'Search by name' }), 'web');
    expect(listAsked()).toEqual([['shop', anIn('db', 'web-1')]]);
    expect(rowOf('web-1')).toHaveTextContent('2 hr. ago');
    await waitFor(() => {
      expect(listAsked()).toEqual([['shop', anIn('web-1')]]);
    });
  });
});
