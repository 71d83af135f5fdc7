import { describe, expect, it, jest } from '@jest/globals';
import {
  useAccessReview,
  useFlag,
  useK8sWatchResource,
  useOverlay,
} from '@openshift-console/dynamic-plugin-sdk';
import { renderHook, waitFor } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import type { Action } from '#ui/sdk/action.ts';

import useSnapshotActions from './useSnapshotActions.ts';

type Setting = {
  readonly denied?: readonly string[];
  readonly isBesideKubeVirt?: boolean;
};

const read = (vm: VirtualMachine, setting: Setting = {}): readonly Action[] => {
  const cluster = aConsole();
  setting.denied?.forEach((verb) => {
    cluster.deny(verb, 'virtualmachinesnapshots');
  });
  jest
    .mocked(useFlag)
    .mockImplementation((flag) => flag === 'VM_SNAPSHOTS_ALONE' && !setting.isBesideKubeVirt);
  const { result } = renderHook(() => useSnapshotActions(vm));
  const [actions, isLoaded, error] = result.current;
  expect(isLoaded).toBe(true);
  expect(error).toBeUndefined();
  return actions;
};

const find = (actions: readonly Action[], label: string): Action | undefined =>
  actions.find((action) => action.label === label);

const TAB = '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/vm-snapshots';

describe('useSnapshotActions', () => {
  it('offers to take a snapshot and to show them while nothing else happens', () => {
    const actions = read(aVm());
    expect(actions.map(({ label }) => label)).toEqual(['Take snapshot', 'Show snapshots']);
    expect(find(actions, 'Take snapshot')?.disabled).toBeUndefined();
    expect(find(actions, 'Show snapshots')?.cta).toEqual({ href: TAB });
  });

  it.each([
    {
      title: 'a snapshot',
      vm: aVm({ snapshotInProgress: 's1' }),
      reason: 'Snapshot s1 is being taken.',
    },
    {
      title: 'a restore',
      vm: aVm({ restoreInProgress: 'r1' }),
      reason: 'The VM is being restored.',
    },
    {
      title: 'the deletion of the VM',
      vm: aVm({ deleted: '2026-11-24T02:30:00Z' }),
      reason: 'The VM is being deleted.',
    },
  ])('disables taking one during $title, with the reason', ({ vm, reason }) => {
    const actions = read(vm);
    expect(find(actions, 'Take snapshot')).toMatchObject({
      disabled: true,
      disabledTooltip: reason,
    });
    expect(find(actions, 'Show snapshots')?.disabled).toBeUndefined();
  });

  it('disables taking one without the right, with the reason', () => {
    expect(find(read(aVm(), { denied: ['create'] }), 'Take snapshot')).toMatchObject({
      disabled: true,
      disabledTooltip: 'You may not take snapshots in shop.',
    });
  });

  it('holds back what it has not been allowed yet', () => {
    aConsole();
    jest.mocked(useAccessReview).mockReturnValue([false, true]);
    const { result } = renderHook(() => useSnapshotActions(aVm()));
    const [actions, isLoaded] = result.current;
    expect(isLoaded).toBe(true);
    expect(find([...actions], 'Take snapshot')).toMatchObject({
      disabled: true,
      disabledTooltip: 'Checking what you may do here.',
    });
  });

  it('offers to stop a running snapshot by its name, and only then', () => {
    expect(find(read(aVm({ snapshotInProgress: 's1' })), 'Stop snapshot')).toMatchObject({
      description: 's1',
    });
    expect(find(read(aVm()), 'Stop snapshot')).toBeUndefined();
  });

  it('disables stopping without the right, with the reason', () => {
    const actions = read(aVm({ snapshotInProgress: 's1' }), { denied: ['delete'] });
    expect(find(actions, 'Stop snapshot')).toMatchObject({
      disabled: true,
      disabledTooltip: 'You may not delete snapshots in shop.',
    });
  });

  it('stands in a submenu beside kubevirt-plugin, but for Stop', () => {
    const actions = read(aVm({ snapshotInProgress: 's1' }), { isBesideKubeVirt: true });
    expect(actions.map(({ label, path }) => [label, path])).toEqual([
      ['Stop snapshot', undefined],
      ['Take snapshot', 'vm-snapshots'],
      ['Show snapshots', 'vm-snapshots'],
    ]);
  });

  it('says beside kubevirt-plugin in the item itself why it cannot be chosen', () => {
    const vm = aVm({ snapshotInProgress: 's1' });
    const reason = 'Snapshot s1 is being taken.';
    const beside = read(vm, { isBesideKubeVirt: true });
    expect(find(beside, 'Take snapshot')).toMatchObject({ disabled: true, description: reason });
    expect(find(read(vm), 'Take snapshot')?.description).toBeUndefined();
  });

  it('opens the dialog only when it is chosen', async () => {
    const vm = aVm();
    read(vm);
    const launch = jest.fn();
    jest.mocked(useOverlay).mockReturnValue(launch);
    const { result } = renderHook(() => useSnapshotActions(vm));
    const take = find(result.current[0], 'Take snapshot');
    expect(launch).not.toHaveBeenCalled();
    if (typeof take?.cta === 'function') {
      take.cta();
    }
    await waitFor(() => {
      expect(launch).toHaveBeenCalledWith(expect.any(Function), { vm });
    });
  });
});

describe('useSnapshotActions, of a guest that was left frozen', () => {
  const show = (path: string, isBesideKubeVirt = false) => {
    globalThis.history.replaceState(null, '', path);
    const cluster = aConsole([aVmi({ frozen: true })]);
    jest.mocked(useFlag).mockReturnValue(!isBesideKubeVirt);
    return {
      cluster,
      ...renderHook(() => useSnapshotActions(aVm({ printableStatus: 'Running' }))),
    };
  };
  const PAGE = '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1';

  it('offers on its own page to unfreeze it, in the same list until it is thawed', () => {
    const { result, rerender, cluster } = show(PAGE);
    const [before] = result.current;
    expect(before[0]).toMatchObject({ label: 'Unfreeze' });
    expect(before[0]?.disabled).toBeUndefined();
    rerender();
    expect(result.current[0]).toBe(before);
    cluster.put(aVmi());
    expect(find(result.current[0], 'Unfreeze')).toBeUndefined();
  });

  it('offers it at the top level beside kubevirt-plugin, too', () => {
    const unfreeze = find(show(PAGE, true).result.current[0], 'Unfreeze');
    expect(unfreeze).toMatchObject({ insertAfter: 'vm-action-snapshot' });
    expect(unfreeze?.path).toBeUndefined();
  });

  it('disables it without the right, with the reason', () => {
    const { cluster, result, rerender } = show(PAGE);
    cluster.deny('update', 'virtualmachineinstances');
    rerender();
    expect(find(result.current[0], 'Unfreeze')).toMatchObject({
      disabled: true,
      disabledTooltip: 'You may not unfreeze guests in shop.',
    });
  });

  it('offers it in the list of kubevirt-plugin, which has no place for the status', () => {
    const { result } = show('/k8s/ns/shop/kubevirt.io~v1~VirtualMachine', true);
    expect(find(result.current[0], 'Unfreeze')).toBeDefined();
  });

  it('watches no guest for a menu in our list, which brings the item itself', () => {
    jest.mocked(useK8sWatchResource).mockClear();
    const { result } = show('/k8s/ns/shop/kubevirt.io~v1~VirtualMachine');
    expect(find(result.current[0], 'Unfreeze')).toBeUndefined();
    jest.mocked(useK8sWatchResource).mock.calls.forEach(([asked]) => {
      expect(asked).toBeNull();
    });
  });
});

describe('useSnapshotActions, in a host that is not as it should be', () => {
  it('gives the same list for a VM that is another copy with every render', () => {
    aConsole();
    const { result, rerender } = renderHook(() => useSnapshotActions(aVm()));
    const [before] = result.current;
    rerender();
    expect(result.current[0]).toBe(before);
  });

  it('gives a new list when the VM has changed', () => {
    aConsole();
    const first = { ...aVm(), metadata: { ...aVm().metadata, resourceVersion: '1' } };
    const { result, rerender } = renderHook((vm: VirtualMachine) => useSnapshotActions(vm), {
      initialProps: first,
    });
    const second = aVm({ restoreInProgress: 'r1' });
    rerender({ ...second, metadata: { ...second.metadata, resourceVersion: '2' } });
    expect(find(result.current[0], 'Take snapshot')?.disabled).toBe(true);
  });

  it('offers nothing without a VM', () => {
    aConsole();
    const { result } = renderHook(() => useSnapshotActions(undefined));
    expect(result.current).toEqual([[], true, undefined]);
  });

  it('takes no page down: what is thrown goes to the host beside an empty list', () => {
    aConsole();
    const broken = {
      ...aVm(),
      get status(): never {
        throw new Error('no such thing');
      },
    };
    const { result } = renderHook(() => useSnapshotActions(broken));
    expect(result.current).toEqual([[], true, new Error('no such thing')]);
  });
});
