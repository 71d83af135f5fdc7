import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isDnsLabel } from './dnsLabel.ts';
import { suggestName } from './suggestName.ts';

describe('suggestName', () => {
  it.each([
    { text: 'Before upgrade!', expected: 'before-upgrade' },
    { text: 'Überprüfung 3', expected: 'uberprufung-3' },
    { text: '--a__b--', expected: 'a-b' },
    { text: 'a--b', expected: 'a--b' },
    { text: 'v1.2', expected: 'v1-2' },
    { text: `${'a'.repeat(62)} b`, expected: 'a'.repeat(62) },
    { text: '升级前', expected: '' },
    { text: '', expected: '' },
  ])('makes "$expected" of "$text"', ({ text, expected }) => {
    expect(suggestName(text)).toBe(expected);
  });

  it('is a DNS label or empty, and leaves its own results alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = suggestName(text);
        expect(name === '' || isDnsLabel(name)).toBe(true);
        expect(suggestName(name)).toBe(name);
      }),
    );
  });

  it('changes no name that is legal', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][-a-z0-9]{0,61}[a-z0-9]$/), (name) => {
        expect(suggestName(name)).toBe(name);
      }),
    );
  });
});
