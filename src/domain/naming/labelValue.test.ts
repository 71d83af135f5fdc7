import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { toLabelValue } from './labelValue.ts';

const LABEL_VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;

describe('toLabelValue', () => {
  it.each(['', 'web-1', 'web-1.shop', 'Web_1', 'a'.repeat(63)])(
    'leaves "%s" alone, which is a label value',
    (name) => {
      expect(toLabelValue(name)).toBe(name);
    },
  );

  it('cuts a longer one and adds the hash that labels in use were written with', () => {
    expect(toLabelValue('v'.repeat(64))).toBe(`${'v'.repeat(54)}-cb166ec5`);
  });

  it('begins with a letter or digit even when nothing else is left', () => {
    expect(toLabelValue('é')).toMatch(/^[0-9a-f]{8}$/);
  });

  it('is a label value for any name, and differs between long names', () => {
    const longName = fc.stringMatching(/^[a-z0-9][-a-z0-9.]{62,250}[a-z0-9]$/);
    fc.assert(
      fc.property(longName, longName, (one, other) => {
        expect(toLabelValue(one)).toMatch(LABEL_VALUE);
        expect(toLabelValue(one).length).toBeLessThanOrEqual(63);
        expect(toLabelValue(one) === toLabelValue(other)).toBe(one === other);
      }),
    );
  });

  it('tells names apart that are alike up to their last character', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][-a-z0-9.]{62,200}$/), (start) => {
        const values = ['a', 'b', 'c', 'd', 'e'].map((end) => toLabelValue(`${start}${end}`));
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });

  it('is a label value for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(toLabelValue(text)).toMatch(LABEL_VALUE);
        expect(toLabelValue(text).length).toBeLessThanOrEqual(63);
      }),
    );
  });
});
