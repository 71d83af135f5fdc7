import { describe, expect, it } from '@jest/globals';
import type { Call, CallSettings } from './call.ts';
import { planCall, recordFailure, recordStart } from './call.ts';

const swift: CallSettings = { afterMs: 500, hangs: false };
const failing: CallSettings = { ...swift, error: 'no space' };
const started: Call = { startedAt: 1000, failures: 0 };
const failedOnce: Call = {
  startedAt: 1000,
  failures: 1,
  firstErrorAt: 1500,
  retryAt: 2500,
  failedBy: 'annotation',
};

describe('planCall', () => {
  it.each([
    { title: 'starts', call: undefined, settings: swift, now: 1000, expected: { do: 'start' } },
    {
      title: 'waits for its time',
      call: started,
      settings: swift,
      now: 1499,
      expected: { do: 'wait', untilMs: 1500 },
    },
    {
      title: 'succeeds when the time has passed',
      call: started,
      settings: swift,
      now: 1500,
      expected: { do: 'succeed' },
    },
    {
      title: 'ends at once when the time is shortened in flight',
      call: started,
      settings: { ...swift, afterMs: 10 },
      now: 1010,
      expected: { do: 'succeed' },
    },
    {
      title: 'never ends while it hangs',
      call: started,
      settings: { ...swift, hangs: true },
      now: 900_000,
      expected: { do: 'wait' },
    },
    {
      title: 'fails with the text of the class',
      call: started,
      settings: failing,
      now: 1500,
      expected: { do: 'fail', error: 'no space' },
    },
    {
      title: 'waits before the retry while the error stands',
      call: failedOnce,
      settings: failing,
      now: 2000,
      expected: { do: 'wait', untilMs: 2500 },
    },
    {
      title: 'retries when the pause is over',
      call: failedOnce,
      settings: failing,
      now: 2500,
      expected: { do: 'start' },
    },
    {
      title: 'retries at once when the error is taken off the class',
      call: failedOnce,
      settings: swift,
      now: 2000,
      expected: { do: 'start' },
    },
    {
      title: 'keeps its pauses when the disk itself failed, whatever the class says',
      call: { ...failedOnce, failedBy: 'disk' as const },
      settings: { ...swift, healAfterMs: 100 },
      now: 2000,
      expected: { do: 'wait', untilMs: 2500 },
    },
    {
      title: 'wakes when the error heals',
      call: failedOnce,
      settings: { ...failing, healAfterMs: 700 },
      now: 2000,
      expected: { do: 'wait', untilMs: 2200 },
    },
    {
      title: 'succeeds once the error has healed',
      call: { ...started, firstErrorAt: 0 },
      settings: { ...failing, healAfterMs: 700 },
      now: 1500,
      expected: { do: 'succeed' },
    },
  ])('$title', ({ call, settings, now, expected }) => {
    expect(planCall(call, settings, now)).toEqual(expected);
  });
});

describe('the record of a call', () => {
  it('keeps the first error and doubles the pauses up to eight seconds', () => {
    const pauses: number[] = [];
    let call = started;
    for (let failure = 0; failure < 6; failure += 1) {
      call = recordFailure(call, 10_000, 'annotation');
      pauses.push((call.retryAt ?? 0) - 10_000);
    }
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 8000, 8000]);
    expect(recordFailure(failedOnce, 90_000, 'annotation').firstErrorAt).toBe(1500);
  });

  it('is no longer waiting once it is sent again, and remembers its errors', () => {
    expect(recordStart(failedOnce, 2500)).toEqual({
      startedAt: 2500,
      failures: 1,
      firstErrorAt: 1500,
    });
  });
});
