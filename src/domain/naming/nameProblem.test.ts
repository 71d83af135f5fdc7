import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isDnsLabel } from './dnsLabel.ts';
import { getNameProblem } from './nameProblem.ts';

const TAKEN = new Set(['s1', 'Web']);

describe('getNameProblem', () => {
  it.each([
    { title: 'finds nothing wrong with a DNS label', name: 'web-1', expected: undefined },
    { title: 'allows a digit at the beginning', name: '1-web', expected: undefined },
    { title: 'allows 63 characters', name: 'a'.repeat(63), expected: undefined },
    { title: 'misses a name', name: '', expected: 'empty' },
    { title: 'misses a name in a row of spaces', name: '  ', expected: 'empty' },
    { title: 'refuses 64 characters', name: 'a'.repeat(64), expected: 'too-long' },
    { title: 'refuses capitals before it looks for a clash', name: 'Web', expected: 'illegal' },
    { title: 'refuses dots', name: 'a.b', expected: 'illegal' },
    { title: 'refuses a line break at the end', name: 'a\n', expected: 'illegal' },
    { title: 'refuses a hyphen at the beginning', name: '-a', expected: 'illegal' },
    { title: 'refuses a hyphen at the end', name: 'a-', expected: 'illegal' },
    { title: 'refuses a name in use', name: 's1', expected: 'taken' },
  ])('$title', ({ name, expected }) => {
    expect(getNameProblem(name, TAKEN)).toBe(expected);
  });

  it('accepts exactly the DNS labels that are free', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', '.', ' ', 'S'), maxLength: 70 }),
        (name) => {
          const isFree = isDnsLabel(name) && !TAKEN.has(name);
          expect(getNameProblem(name, TAKEN) === undefined).toBe(isFree);
        },
      ),
    );
  });
});
