import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { parseGoDuration } from './goDuration.ts';
import { DEFAULT_TYPED_LIMIT, planFailureDeadline, readTimeLimit } from './timeLimit.ts';
import type { TimeLimitUnit } from './timeLimit.ts';

const limit = (seconds: number) => ({ kind: 'limit', seconds });
const problem = (kind: string) => ({ kind: 'problem', problem: kind });

describe('readTimeLimit', () => {
  it.each<{ amount: string; unit: TimeLimitUnit; expected: object }>([
    { amount: '1', unit: 'seconds', expected: limit(1) },
    { amount: ' 20 ', unit: 'seconds', expected: limit(20) },
    { amount: '900', unit: 'seconds', expected: limit(900) },
    { amount: '15', unit: 'minutes', expected: limit(900) },
    { amount: '1.5', unit: 'minutes', expected: limit(90) },
    { amount: '1,5', unit: 'minutes', expected: limit(90) },
    { amount: '1.1', unit: 'minutes', expected: limit(66) },
    { amount: '0.05', unit: 'minutes', expected: limit(3) },
    { amount: '2.0', unit: 'seconds', expected: limit(2) },
    { amount: '1.5', unit: 'seconds', expected: problem('part-of-a-second') },
    { amount: '1.01', unit: 'minutes', expected: problem('part-of-a-second') },
    { amount: '1.333', unit: 'minutes', expected: problem('part-of-a-second') },
    { amount: '1,000', unit: 'seconds', expected: problem('part-of-a-second') },
    { amount: '', unit: 'minutes', expected: problem('empty') },
    { amount: '  ', unit: 'minutes', expected: problem('empty') },
    { amount: 'soon', unit: 'minutes', expected: problem('no-number') },
    { amount: '5 minutes', unit: 'minutes', expected: problem('no-number') },
    { amount: '-1', unit: 'seconds', expected: problem('no-number') },
    { amount: '1e3', unit: 'seconds', expected: problem('no-number') },
    { amount: '1.', unit: 'seconds', expected: problem('no-number') },
    { amount: '0', unit: 'minutes', expected: problem('too-short') },
    { amount: '0.01', unit: 'minutes', expected: problem('too-short') },
    { amount: '0.4', unit: 'seconds', expected: problem('too-short') },
    { amount: '901', unit: 'seconds', expected: problem('too-long') },
    { amount: '15.1', unit: 'minutes', expected: problem('too-long') },
    { amount: '9'.repeat(400), unit: 'seconds', expected: problem('too-long') },
  ])('makes $expected of "$amount" $unit', ({ amount, unit, expected }) => {
    expect(readTimeLimit({ amount, unit })).toEqual(expected);
  });

  it('never lets anything through that KubeVirt takes for "never" or for longer than a quarter of an hour', () => {
    const typed = fc.oneof(fc.string(), fc.double().map(String), fc.nat(2000).map(String));
    fc.assert(
      fc.property(typed, fc.constantFrom<TimeLimitUnit>('seconds', 'minutes'), (amount, unit) => {
        const read = readTimeLimit({ amount, unit });
        const millis =
          read.kind === 'limit'
            ? (parseGoDuration(planFailureDeadline(read.seconds) ?? '5m0s') ?? 0)
            : 1_000;
        expect(millis).toBeGreaterThanOrEqual(1_000);
        expect(millis).toBeLessThanOrEqual(900_000);
      }),
    );
  });
});

describe('readTimeLimit, to the second', () => {
  it('takes nothing but what was typed', () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.nat(99),
        fc.constantFrom<TimeLimitUnit>('seconds', 'minutes'),
        (whole, hundredths, unit) => {
          const amount = `${whole}.${String(hundredths).padStart(2, '0')}`;
          const read = readTimeLimit({ amount, unit });
          const perUnit = unit === 'seconds' ? 1 : 60;
          const typed = (whole * 100 + hundredths) * perUnit;
          const isSayable = typed % 100 === 0 && typed >= 100 && typed <= 90_000;
          expect(read).toEqual(
            isSayable ? limit(typed / 100) : expect.objectContaining({ kind: 'problem' }),
          );
        },
      ),
    );
  });
});

describe('planFailureDeadline', () => {
  it('asks for nothing where the default is left as it is', () => {
    const read = readTimeLimit(DEFAULT_TYPED_LIMIT);
    expect(read).toEqual(limit(300));
    expect(planFailureDeadline(300)).toBeUndefined();
  });

  it.each([
    { seconds: 1, expected: '1s' },
    { seconds: 59, expected: '59s' },
    { seconds: 60, expected: '1m0s' },
    { seconds: 90, expected: '1m30s' },
    { seconds: 900, expected: '15m0s' },
  ])('writes $seconds seconds as $expected', ({ seconds, expected }) => {
    expect(planFailureDeadline(seconds)).toBe(expected);
  });

  it('says in Go’s notation what was asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (seconds) => {
        expect(parseGoDuration(planFailureDeadline(seconds) ?? '5m0s')).toBe(seconds * 1_000);
      }),
    );
  });
});
