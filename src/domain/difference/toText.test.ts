import { describe, expect, it } from '@jest/globals';

import { toText } from './toText.ts';

describe('toText', () => {
  it.each<{ title: string; value: unknown; expected: string | undefined }>([
    { title: 'nothing', value: undefined, expected: undefined },
    { title: 'a text as it is', value: '{"a":1}', expected: '{"a":1}' },
    { title: 'a number', value: 4, expected: '4' },
    { title: 'a volume by its claim', value: { name: 'a', x: { claimName: 'c' } }, expected: 'c' },
    { title: 'a volume by its kind', value: { name: 'a', emptyDisk: {} }, expected: 'emptyDisk' },
    { title: 'one field', value: { disk: 'ssd' }, expected: 'disk=ssd' },
    { title: 'several fields', value: { disk: 'ssd', on: true }, expected: 'disk=ssd, on=true' },
    {
      title: 'fields within fields by their path',
      value: { timer: { hpet: { present: false } }, utc: {} },
      expected: 'timer.hpet.present=false, utc',
    },
    {
      title: 'a list of tolerations',
      value: [{ key: 'gpu', operator: 'Exists' }, { key: 'old' }],
      expected: 'key=gpu, operator=Exists; key=old',
    },
    {
      title: 'lists within fields',
      value: { terms: [{ key: 'zone', values: ['a', 'b'] }, 'c'], none: [] },
      expected: 'terms.key=zone, terms.values=a|b, terms=c, none=[]',
    },
    { title: 'a list of texts', value: ['a', 'b'], expected: 'a; b' },
    { title: 'a list of volumes', value: [{ name: 'a', x: { claimName: 'c' } }], expected: 'c' },
    { title: 'an empty list', value: [], expected: '[]' },
    { title: 'an empty object', value: {}, expected: '{}' },
  ])('tells $title', ({ value, expected }) => {
    expect(toText(value)).toBe(expected);
  });
});
