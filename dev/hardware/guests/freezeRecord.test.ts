import { describe, expect, it } from '@jest/globals';
import { planSafetyThaw, planThaw } from './freezeRecord.ts';

describe('planThaw', () => {
  it.each([
    { title: 'after the timeout', timeoutMs: 300_000, isWindows: false, thawAt: 300_500 },
    { title: 'never, without one', timeoutMs: 0, isWindows: false, thawAt: null },
    { title: 'within ten seconds on Windows', timeoutMs: 300_000, isWindows: true, thawAt: 10_500 },
    {
      title: 'within ten seconds even without timeout',
      timeoutMs: 0,
      isWindows: true,
      thawAt: 10_500,
    },
    { title: 'sooner if asked to', timeoutMs: 5000, isWindows: true, thawAt: 5500 },
  ])('thaws $title', ({ timeoutMs, isWindows, thawAt }) => {
    const record = planThaw({ now: 500, timeoutMs, isWindows });
    expect(record).toEqual({ frozenAt: 500, thawAt, gaveUp: false });
  });
});

describe('planSafetyThaw', () => {
  const linux = { isWindows: false, thawError: undefined };
  const windows = { isWindows: true, thawError: undefined };
  const record = { frozenAt: 0, thawAt: 10_000, gaveUp: false };

  it('waits for the time', () => {
    expect(planSafetyThaw(record, linux, 9999)).toEqual({ do: 'wait', untilMs: 10_000 });
  });

  it('thaws in time, however late it is noticed', () => {
    expect(planSafetyThaw(record, linux, 10_000)).toEqual({ do: 'thaw', gaveUp: false });
    expect(planSafetyThaw(record, linux, 9_000_000)).toEqual({ do: 'thaw', gaveUp: false });
  });

  it('stays frozen without a time', () => {
    expect(planSafetyThaw({ ...record, thawAt: null }, linux, 9e9)).toEqual({ do: 'stay' });
  });

  it('stays frozen if the guest refuses', () => {
    const refusing = { ...linux, thawError: 'no' };
    expect(planSafetyThaw(record, refusing, 10_000)).toEqual({ do: 'stay' });
  });

  it('Windows gives up and asks nobody', () => {
    const refusing = { ...windows, thawError: 'no' };
    expect(planSafetyThaw(record, refusing, 10_000)).toEqual({ do: 'thaw', gaveUp: true });
  });

  it('Windows does not give up before its limit', () => {
    const soon = { ...record, thawAt: 5000 };
    expect(planSafetyThaw(soon, windows, 5000)).toEqual({ do: 'thaw', gaveUp: false });
  });

  it('has nothing left to do after giving up', () => {
    expect(planSafetyThaw({ ...record, gaveUp: true }, windows, 9e9)).toEqual({ do: 'stay' });
  });
});
