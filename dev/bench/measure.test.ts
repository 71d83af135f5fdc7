import { describe, expect, it } from '@jest/globals';

import { formatTable } from './formatTable.ts';
import { judge } from './measure.ts';
import { getMedian } from './measureDialog.ts';

describe('a measure', () => {
  it('is met when it is not above its bound, and rounded only to be shown', () => {
    const measured = { measure: 'dialog', unit: 'ms', bound: 150 };
    expect(judge({ ...measured, value: 150 }).met).toBe(true);
    expect(judge({ ...measured, value: 150.01 })).toEqual({ ...measured, value: 150, met: false });
  });

  it('has nothing to meet without a bound', () => {
    expect(judge({ measure: 'memory', value: 61.26, unit: 'MiB' })).toEqual({
      measure: 'memory',
      value: 61.3,
      unit: 'MiB',
      bound: null,
      met: null,
    });
  });

  it('is a row of the table', () => {
    const table = formatTable([
      judge({ measure: 'entry', value: 7.2, unit: 'KiB', bound: 8 }),
      judge({ measure: 'start', value: 17.5, unit: 's', bound: 15 }),
      judge({ measure: 'memory', value: 61, unit: 'MiB' }),
    ]);
    expect(table.split('\n')).toEqual([
      'measure  value  unit  bound  met',
      'entry    7.2    KiB   ≤ 8    yes',
      'start    17.5   s     ≤ 15   NO',
      'memory   61     MiB   –      –',
    ]);
  });
});

describe('the median', () => {
  it('is what lies in the middle, whatever one slow time was', () => {
    expect(getMedian([20, 900, 25])).toBe(25);
  });
});
