import { describe, expect, it } from '@jest/globals';
import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import { renderHook } from '@testing-library/react';

import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aVmi } from '#testing/aVmi.ts';

import { useWatchSingle } from './useWatchSingle.ts';

const WEB_1 = { name: 'web-1', namespace: 'shop' };

describe('useWatchSingle', () => {
  it('follows the one, without a list', () => {
    const cluster = aConsole([aVmi()]);
    const { result } = renderHook(() =>
      useWatchSingle<VirtualMachineInstance>(VirtualMachineInstanceModel, WEB_1),
    );
    expect(result.current).toMatchObject({ kind: 'loaded', data: { metadata: WEB_1 } });
    cluster.put(aVmi({ frozen: true }));
    expect(result.current).toMatchObject({ data: { status: { fsFreezeStatus: 'frozen' } } });
    expect(useK8sWatchResource).not.toHaveBeenCalledWith(expect.objectContaining({ isList: true }));
  });

  it('asks nothing while there is nothing to ask for', () => {
    aConsole([aVmi()]);
    const { result } = renderHook(() =>
      useWatchSingle<VirtualMachineInstance>(VirtualMachineInstanceModel, undefined),
    );
    expect(result.current).toEqual({ kind: 'loading' });
    expect(useK8sWatchResource).toHaveBeenLastCalledWith(null);
  });

  it('tells what is missing from what is forbidden', () => {
    const cluster = aConsole();
    const { result } = renderHook(() =>
      useWatchSingle<VirtualMachineInstance>(VirtualMachineInstanceModel, WEB_1),
    );
    expect(result.current).toEqual({ kind: 'missing' });
    cluster.failWatch('VirtualMachineInstance', anApiError({ code: 403 }));
    expect(result.current).toEqual({ kind: 'forbidden' });
  });
});
