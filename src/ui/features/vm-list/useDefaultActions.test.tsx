import { describe, expect, it, jest } from '@jest/globals';
import {
  useAnnotationsModal,
  useDeleteModal,
  useFlag,
  useLabelsModal,
} from '@openshift-console/dynamic-plugin-sdk';
import { renderHook } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aVm } from '#testing/aVm.ts';
import type { VmWish } from '#testing/aVm.ts';

import useDefaultActions from './useDefaultActions.ts';

type Provided = ReturnType<typeof useDefaultActions>;

const provide = (wish: VmWish = {}): Provided =>
  renderHook(() => useDefaultActions(aVm(wish))).result.current;

describe('useDefaultActions', () => {
  it("supplies the Console's four items", () => {
    aConsole();
    const [actions, isLoaded, error] = provide();
    expect(actions.map(({ id, label }) => [id, label])).toEqual([
      ['vm-action-edit-labels', 'Edit labels'],
      ['vm-action-edit-annotations', 'Edit annotations'],
      ['vm-snapshots-edit-vm', 'Edit VirtualMachine'],
      ['vm-action-delete', 'Delete VirtualMachine'],
    ]);
    expect(actions.filter(({ disabled }) => disabled)).toEqual([]);
    expect([isLoaded, error]).toEqual([true, undefined]);
  });

  it.each([
    { path: '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine', count: 0 },
    { path: '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/vm-snapshots', count: 0 },
    { path: '/k8s/ns/shop/kubevirt.io~v1~VirtualMachineInstance/web-1', count: 4 },
    { path: '/search/ns/shop', count: 4 },
    { path: '/topology/ns/shop', count: 4 },
  ])('leaves $path to kubevirt-plugin where that is there: $count', ({ path, count }) => {
    aConsole();
    window.history.pushState({}, '', path);
    expect(provide()[0]).toHaveLength(4);
    jest.mocked(useFlag).mockImplementation((flag) => flag === 'VM_SNAPSHOTS_BESIDE_KUBEVIRT');
    expect(provide()[0]).toHaveLength(count);
    window.history.pushState({}, '', '/');
  });

  it('leads to the YAML of the VM', () => {
    aConsole();
    expect(provide()[0][2]?.cta).toEqual({
      href: '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/yaml',
    });
  });

  it.each([
    { index: 0, useModal: jest.mocked(useLabelsModal) },
    { index: 1, useModal: jest.mocked(useAnnotationsModal) },
    { index: 3, useModal: jest.mocked(useDeleteModal) },
  ])("opens the Console's own dialog by item $index", ({ index, useModal }) => {
    aConsole();
    const open = jest.fn();
    useModal.mockReturnValue(open);
    const cta = provide()[0][index]?.cta;
    expect(cta).toEqual(expect.any(Function));
    if (typeof cta === 'function') {
      cta();
    }
    expect(open).toHaveBeenCalledTimes(1);
  });

  it.each([
    { wish: { snapshotInProgress: 's1' }, reason: 'Snapshot s1 is being taken.' },
    { wish: { restoreInProgress: 'r1' }, reason: 'The VM is being restored.' },
    { wish: { deleted: '2026-11-24T02:30:00Z' }, reason: 'The VM is being deleted.' },
  ])('is disabled as a whole while "$reason"', ({ wish, reason }) => {
    aConsole();
    expect(
      provide(wish)[0].map(({ disabled, disabledTooltip }) => [disabled, disabledTooltip]),
    ).toEqual(Array.from({ length: 4 }, () => [true, reason]));
  });

  it('says which right is missing', () => {
    const cluster = aConsole();
    cluster.deny('patch', 'virtualmachines');
    expect(provide()[0].map(({ disabledTooltip }) => disabledTooltip)).toEqual([
      'You may not change virtual machines in shop.',
      'You may not change virtual machines in shop.',
      'You may not change virtual machines in shop.',
      undefined,
    ]);
    cluster.deny('delete', 'virtualmachines');
    expect(provide()[0][3]?.disabledTooltip).toBe('You may not delete virtual machines in shop.');
  });

  it('stays the same list while nothing about the VM changes that matters', () => {
    aConsole();
    const { result, rerender } = renderHook(({ vm }) => useDefaultActions(vm), {
      initialProps: { vm: aVm() },
    });
    const [first] = result.current;
    rerender({ vm: aVm({ printableStatus: 'Running' }) });
    expect(result.current[0]).toBe(first);
    rerender({ vm: aVm({ snapshotInProgress: 's1' }) });
    expect(result.current[0]).not.toBe(first);
  });

  it('has nothing to offer, and does not throw, where the host has no VM to give', () => {
    aConsole();
    const nothing: VirtualMachine | undefined = undefined;
    const { result } = renderHook(() => useDefaultActions(nothing));
    expect(result.current).toEqual([[], true, undefined]);
  });
});
