import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { getNeighbour } from './getNeighbour.ts';

describe('getNeighbour', () => {
  it.each([
    { isEnabled: false, wasSeen: false, isOverdue: false, expected: 'absent' },
    { isEnabled: false, wasSeen: false, isOverdue: true, expected: 'absent' },
    { isEnabled: false, wasSeen: true, isOverdue: false, expected: 'present' },
    { isEnabled: false, wasSeen: true, isOverdue: true, expected: 'present' },
    { isEnabled: true, wasSeen: false, isOverdue: false, expected: 'expected' },
    { isEnabled: true, wasSeen: false, isOverdue: true, expected: 'absent' },
    { isEnabled: true, wasSeen: true, isOverdue: false, expected: 'present' },
    { isEnabled: true, wasSeen: true, isOverdue: true, expected: 'present' },
  ] as const)('is $expected for %o', ({ expected, ...signs }) => {
    expect(getNeighbour(signs)).toBe(expected);
  });

  it('never goes back once kubevirt-plugin was seen, however long that took', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (isEnabled, isOverdue) => {
        expect(getNeighbour({ isEnabled, wasSeen: true, isOverdue })).toBe('present');
      }),
    );
  });
});
