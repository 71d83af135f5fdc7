import { describe, expect, it, jest } from '@jest/globals';
import { useUserPreference } from '@openshift-console/dynamic-plugin-sdk';
import { act, renderHook } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import { servePreferences } from '#testing/servePreferences.ts';

import { usePreference } from './usePreference.ts';

const KEY = 'vm-snapshots.test';

const readText = (stored: unknown): string | undefined =>
  typeof stored === 'string' ? stored : undefined;

const useChoice = () => usePreference(KEY, readText, 'fallback');

const open = () => renderHook(useChoice);

describe('usePreference', () => {
  it('gives what was kept before, and the fallback where that makes no sense', () => {
    aConsole();
    servePreferences({ [KEY]: 'kept' });
    expect(open().result.current[0]).toBe('kept');
    servePreferences({ [KEY]: { from: 'another version' } });
    expect(open().result.current[0]).toBe('fallback');
  });

  it('keeps what is chosen, for the next page too', async () => {
    aConsole();
    const { result, unmount } = open();
    await act(async () => {
      result.current[1]('chosen');
      await Promise.resolve();
    });
    expect(result.current[0]).toBe('chosen');
    unmount();
    expect(open().result.current[0]).toBe('chosen');
  });

  it('goes on with the choice when the Console cannot keep it', async () => {
    aConsole();
    const store = jest.fn((_next: unknown) => {
      throw new Error('the storage is full');
    });
    jest.mocked(useUserPreference).mockReturnValue([undefined, store, true]);
    const { result } = open();
    await act(async () => {
      result.current[1]('chosen');
      await Promise.resolve();
    });
    expect(store).toHaveBeenCalledWith('chosen');
    expect(result.current[0]).toBe('chosen');
  });

  it('goes by the fallback while the Console has not answered', () => {
    aConsole();
    jest.mocked(useUserPreference).mockReturnValue(['kept', jest.fn(), false]);
    expect(open().result.current[0]).toBe('fallback');
  });
});
