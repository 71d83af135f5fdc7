import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { k8sCreate, k8sDelete, k8sListItems } from '@openshift-console/dynamic-plugin-sdk';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';

import { createObject } from './createObject.ts';
import { deleteObject } from './deleteObject.ts';
import { findObject } from './findObject.ts';
import { withTimeout } from './withTimeout.ts';
import { toWriteFailure } from './writeFailure.ts';

const silence = (): Promise<never> => new Promise(() => undefined);

const snapshot = aSnapshot();

beforeEach(() => {
  jest.useFakeTimers();
  aConsole();
  jest.mocked(k8sCreate).mockImplementation(silence);
  jest.mocked(k8sDelete).mockImplementation(silence);
  jest.mocked(k8sListItems).mockImplementation(silence);
});

afterEach(() => {
  jest.useRealTimers();
});

describe('withTimeout', () => {
  it.each([
    { title: 'a creation', ask: () => createObject(VirtualMachineSnapshotModel, snapshot) },
    { title: 'a deletion', ask: () => deleteObject(VirtualMachineSnapshotModel, snapshot) },
    {
      title: 'a question',
      ask: () => findObject(VirtualMachineSnapshotModel, { name: 's1', namespace: 'shop' }),
    },
  ])('gives $title up that nobody answers', async ({ ask }) => {
    const failure = ask().then(
      () => undefined,
      (error: unknown) => toWriteFailure(error),
    );
    await jest.advanceTimersByTimeAsync(30_000);
    expect(await failure).toEqual({ kind: 'timeout', message: '' });
  });

  it('hands on what is answered in time, and keeps no clock running', async () => {
    await expect(withTimeout(Promise.resolve('yes'))).resolves.toBe('yes');
    await expect(withTimeout(Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(jest.getTimerCount()).toBe(0);
  });
});
