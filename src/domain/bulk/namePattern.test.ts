import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isDnsLabel } from '../naming/dnsLabel.ts';
import { buildSnapshotName } from '../naming/snapshotName.ts';
import { toInstant } from '../time/instant.ts';
import { DEFAULT_PATTERN, fillPattern, getPatternProblem, isUniqueInTime } from './namePattern.ts';

const STAMP = '20261124-023005';

const LONG = 'a'.repeat(63);

describe('getPatternProblem', () => {
  it.each([
    { pattern: '', problem: { kind: 'empty' } },
    { pattern: '  ', problem: { kind: 'empty' } },
    { pattern: '更新前', problem: { kind: 'nothing-left' } },
    { pattern: '<->', problem: { kind: 'nothing-left' } },
    { pattern: '<vm>-<date>', problem: { kind: 'unknown-part', part: '<date>' } },
    { pattern: '<VM>', problem: { kind: 'unknown-part', part: '<VM>' } },
    { pattern: '<>', problem: { kind: 'unknown-part', part: '<>' } },
    { pattern: DEFAULT_PATTERN, problem: undefined },
    { pattern: 'Before <vm>', problem: undefined },
    { pattern: 'monday', problem: undefined },
  ])('finds $problem in "$pattern"', ({ pattern, problem }) => {
    expect(getPatternProblem(pattern)).toEqual(problem);
  });
});

describe('isUniqueInTime', () => {
  it.each([
    { pattern: DEFAULT_PATTERN, expected: true },
    { pattern: '<dd><MM><yyyy>-<vm>-<HHmmss>', expected: true },
    { pattern: '<vm>-<yyyyMMdd>', expected: false },
    { pattern: '<vm>-yyyyMMddHHmmss', expected: false },
  ])('answers $expected for $pattern', ({ pattern, expected }) => {
    expect(isUniqueInTime(pattern)).toBe(expected);
  });
});

describe('fillPattern', () => {
  it.each([
    { pattern: '<vm>-<yyyyMMdd>', vmName: 'web.1', expected: 'web-1-20261124' },
    { pattern: '<HHmm>-<vm>-<dd-MM>', vmName: 'db', expected: '0230-db-24-11' },
    { pattern: 'Before Upgrade', vmName: 'db', expected: 'before-upgrade' },
    { pattern: '<vm>', vmName: '...', expected: 'vm' },
    { pattern: '<vm>-<yyyyMMdd>', vmName: LONG, expected: `${'a'.repeat(54)}-20261124` },
    { pattern: '<vm>-<vm>', vmName: LONG, expected: `${'a'.repeat(31)}-${'a'.repeat(31)}` },
    { pattern: `<vm>-${LONG}`, vmName: 'web', expected: `w-${'a'.repeat(61)}` },
    { pattern: `${LONG}b`, vmName: 'web', expected: LONG },
  ])('makes $expected of $pattern and $vmName', ({ pattern, vmName, expected }) => {
    expect(fillPattern(pattern, { vmName, stamp: STAMP })).toBe(expected);
  });

  it('leaves room where some is asked for', () => {
    const name = fillPattern('<vm>-<yyyyMMdd>', { vmName: LONG, stamp: STAMP, maxLength: 60 });
    expect(name).toBe(`${'a'.repeat(51)}-20261124`);
  });

  it('gives with the default pattern what the dialog for one VM offers', () => {
    const vms = fc.stringMatching(/^[a-z0-9][-a-z0-9.]{0,251}[a-z0-9]$/);
    const now = toInstant('2026-11-24T02:30:05Z');
    fc.assert(
      fc.property(vms, (vmName) => {
        expect(fillPattern(DEFAULT_PATTERN, { vmName, stamp: STAMP })).toBe(
          buildSnapshotName(vmName, now, 'UTC'),
        );
      }),
    );
  });

  it('is a DNS label for whatever pattern has no problem', () => {
    const parts = fc.oneof(
      fc.constantFrom('<vm>', '<yyyyMMdd>', '<HH-mm-ss>', '-', 'Ü'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const patterns = fc.array(parts, { maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(patterns, fc.string({ maxLength: 253 }), (pattern, vmName) => {
        fc.pre(getPatternProblem(pattern) === undefined);
        expect(isDnsLabel(fillPattern(pattern, { vmName, stamp: STAMP }))).toBe(true);
      }),
    );
  });
});
