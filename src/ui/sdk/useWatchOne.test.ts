import { describe, expect, it } from '@jest/globals';
import { renderHook } from '@testing-library/react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aVm } from '#testing/aVm.ts';

import { useWatchOne } from './useWatchOne.ts';
import type { Watched } from './watched.ts';

const WEB_1 = { name: 'web-1', namespace: 'shop' };

type Followed = { readonly cluster: TestConsole; readonly read: () => Watched<VirtualMachine> };

const follow = (ref: typeof WEB_1 | undefined = WEB_1): Followed => {
  const cluster = aConsole([aVm(), aVm({ name: 'web-2' })]);
  const { result } = renderHook(() => useWatchOne<VirtualMachine>(VirtualMachineModel, ref));
  return { cluster, read: () => result.current };
};

describe('useWatchOne', () => {
  it('finds the one and follows it until it is gone', () => {
    const { cluster, read } = follow();
    expect(read()).toMatchObject({ kind: 'loaded', data: { metadata: WEB_1 } });
    cluster.put(aVm({ printableStatus: 'Running' }));
    expect(read()).toMatchObject({ data: { status: { printableStatus: 'Running' } } });
    cluster.remove(aVm());
    expect(read()).toEqual({ kind: 'missing' });
  });

  it('gives the same answer until something changes', () => {
    const { read } = follow();
    expect(read()).toBe(read());
  });

  it.each([
    { title: 'a missing right', error: anApiError({ code: 403 }), expected: { kind: 'forbidden' } },
    { title: 'an unknown kind', error: anApiError({ code: 404 }), expected: { kind: 'missing' } },
    {
      title: 'a kind that the Console has not discovered',
      error: new Error('Model does not exist'),
      expected: { kind: 'missing' },
    },
    {
      title: 'anything else',
      error: anApiError({ code: 500, message: 'out of order' }),
      expected: { kind: 'failed', message: 'out of order' },
    },
  ])('tells $title from the others', ({ error, expected }) => {
    const { cluster, read } = follow();
    cluster.failWatch('VirtualMachine', error);
    expect(read()).toEqual(expected);
  });

  it('keeps what it knew when the connection is lost later', () => {
    const { cluster, read } = follow();
    cluster.failWatch('VirtualMachine', anApiError({ code: 500, message: 'out of order' }), true);
    expect(read()).toMatchObject({
      kind: 'loaded',
      data: { metadata: WEB_1 },
      lost: 'out of order',
    });
  });

  it('stops knowing what may no longer be seen', () => {
    const { cluster, read } = follow();
    cluster.failWatch('VirtualMachine', anApiError({ code: 403 }), true);
    expect(read()).toEqual({ kind: 'forbidden' });
  });
});
