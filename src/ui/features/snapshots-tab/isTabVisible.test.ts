import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';

import isTabVisible from './isTabVisible.ts';

const { uid: _uid, ...designed } = aVm().metadata;

describe('isTabVisible', () => {
  it.each([
    { title: 'a VM that kubevirt-plugin calls created', facts: { created: true }, expected: true },
    { title: 'a VM with a UID', facts: { obj: aVm() }, expected: true },
    {
      title: 'a VM that is only being designed',
      facts: { created: false, obj: { ...aVm(), metadata: designed } },
      expected: false,
    },
    { title: 'nothing', facts: {}, expected: false },
  ])('is $expected for $title', ({ facts, expected }) => {
    expect(isTabVisible(facts)).toBe(expected);
  });
});
