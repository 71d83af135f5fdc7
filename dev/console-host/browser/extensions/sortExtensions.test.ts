import { describe, expect, it } from '@jest/globals';
import { sortExtensions } from './sortExtensions.ts';

describe('sortExtensions', () => {
  it('follows the order in which plugins are enabled, not that in which they loaded', () => {
    const loaded = [
      { id: 1, pluginName: 'second' },
      { id: 2, pluginName: 'first' },
      { id: 3, pluginName: 'second' },
    ];
    expect(sortExtensions(loaded, ['first', 'second']).map(({ id }) => id)).toEqual([2, 1, 3]);
  });
});
