import { describe, expect, it, jest } from '@jest/globals';
import { checkAccess, useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import { act, renderHook, waitFor } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aVm } from '#testing/aVm.ts';

import useBulkActions from './useBulkActions.ts';

const anotherIn = (namespace: string): VirtualMachine => {
  const vm = aVm({ name: 'web-2', uid: 'uid-web-2' });
  return { ...vm, metadata: { ...vm.metadata, namespace } };
};

describe('useBulkActions', () => {
  it('opens the dialog for the VMs that are selected then', async () => {
    aConsole();
    const launch = jest.fn();
    jest.mocked(useOverlay).mockReturnValue(launch);
    const { result, rerender } = renderHook((vms: VirtualMachine[]) => useBulkActions(vms), {
      initialProps: [aVm()],
    });
    const [before] = result.current;
    const selected = [aVm(), aVm({ name: 'web-2' })];
    rerender(selected);
    const [[take], isLoaded, error] = result.current;
    expect(result.current[0]).toBe(before);
    expect([isLoaded, error]).toEqual([true, undefined]);
    expect(take).toMatchObject({
      id: 'vm-snapshots-take-many',
      label: 'Take snapshots',
      insertAfter: 'vm-action-snapshot',
    });
    if (typeof take?.cta === 'function') {
      take.cta();
    }
    await waitFor(() => {
      expect(launch).toHaveBeenCalledWith(expect.any(Function), { vms: selected });
    });
  });

  it('is disabled with the reason where no snapshot may be taken of any, and stays the same', async () => {
    aConsole().deny('create', 'virtualmachinesnapshots');
    jest.mocked(checkAccess).mockClear();
    const { result, rerender } = renderHook(() => useBulkActions([aVm(), aVm({ name: 'web-2' })]));
    await waitFor(() => {
      expect(result.current[0][0]).toMatchObject({
        disabled: true,
        disabledTooltip: 'You may not take snapshots in shop.',
      });
    });
    const [before] = result.current;
    rerender();
    expect(result.current[0]).toBe(before);
    expect(checkAccess).toHaveBeenCalledTimes(1);
  });

  it('leaves it to the dialog where a snapshot may be taken of some', async () => {
    aConsole();
    const answers: Promise<void>[] = [];
    jest.mocked(checkAccess).mockImplementation(({ namespace }) => {
      const answer = Promise.resolve({ status: { allowed: namespace === 'lab' } });
      answers.push(answer.then(() => undefined));
      return answer as ReturnType<typeof checkAccess>;
    });
    const { result } = renderHook(() => useBulkActions([aVm(), anotherIn('lab')]));
    await act(() => Promise.all(answers));
    expect(answers).toHaveLength(2);
    expect(result.current[0][0]?.disabled).toBeUndefined();
  });

  it.each([[[]], [undefined]])('has nothing to do with %p', (vms) => {
    aConsole();
    jest.mocked(checkAccess).mockClear();
    const { result } = renderHook(() => useBulkActions(vms));
    expect(result.current[0][0]).toMatchObject({
      disabled: true,
      disabledTooltip: 'Select virtual machines first.',
      description: 'Select virtual machines first.',
    });
    expect(checkAccess).not.toHaveBeenCalled();
  });
});
