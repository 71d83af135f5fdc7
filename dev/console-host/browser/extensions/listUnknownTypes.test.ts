import { describe, expect, it } from '@jest/globals';
import { listUnknownTypes } from './listUnknownTypes.ts';

describe('listUnknownTypes', () => {
  it('names every type once of which nothing will come', () => {
    const types = ['console.flag', 'console.topology/details', 'console.alert', 'console.alert'];
    expect(listUnknownTypes(types.map((type) => ({ type })))).toEqual([
      'console.alert',
      'console.topology/details',
    ]);
  });
});
