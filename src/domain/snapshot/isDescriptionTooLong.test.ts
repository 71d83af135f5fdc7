import { describe, expect, it } from '@jest/globals';

import { isDescriptionTooLong, MAX_DESCRIPTION_LENGTH } from './isDescriptionTooLong.ts';

describe('isDescriptionTooLong', () => {
  it.each([
    { title: 'no text', text: '', expected: false },
    { title: 'the longest', text: 'x'.repeat(MAX_DESCRIPTION_LENGTH), expected: false },
    { title: 'one more', text: 'x'.repeat(MAX_DESCRIPTION_LENGTH + 1), expected: true },
    { title: 'blanks', text: ` ${'x'.repeat(MAX_DESCRIPTION_LENGTH)}\n`, expected: false },
    { title: 'the longest of emoji', text: '🙂'.repeat(MAX_DESCRIPTION_LENGTH), expected: false },
    { title: 'one emoji more', text: '🙂'.repeat(MAX_DESCRIPTION_LENGTH + 1), expected: true },
  ])('is $expected for $title', ({ text, expected }) => {
    expect(isDescriptionTooLong(text)).toBe(expected);
  });
});
