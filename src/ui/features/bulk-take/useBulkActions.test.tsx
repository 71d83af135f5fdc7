import { describe, expect, it, jest } from '@jest/globals';
import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import { renderHook, waitFor } from '@testing-library/react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aVm } from '#testing/aVm.ts';

import useBulkActions from './useBulkActions.ts';

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
    expect(take).toMatchObject({ id: 'vm-snapshots-take-many', label: 'Take snapshots' });
    if (typeof take?.cta === 'function') {
      take.cta();
    }
    await waitFor(() => {
      expect(launch).toHaveBeenCalledWith(expect.any(Function), { vms: selected });
    });
  });

  it.each([[[]], [undefined]])('has nothing to do with %p', (vms) => {
    aConsole();
    const { result } = renderHook(() => useBulkActions(vms));
    expect(result.current[0][0]).toMatchObject({
      disabled: true,
      disabledTooltip: 'Select virtual machines first.',
    });
  });
});
