import { expect, jest, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';

import { useOnce } from './useOnce.ts';

test('a second wish in the same moment starts nothing, a later one does', async () => {
  const { result } = renderHook(useOnce);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const work = jest.fn(() => promise);
  act(() => {
    result.current.run(work);
    result.current.run(work);
  });
  expect(result.current.isUnderWay).toBe(true);
  expect(work).toHaveBeenCalledTimes(1);
  await act(async () => {
    resolve(undefined);
    await promise;
  });
  expect(result.current.isUnderWay).toBe(false);
  act(() => {
    result.current.run(work);
  });
  expect(work).toHaveBeenCalledTimes(2);
  await act(async () => {
    await promise;
  });
});
