import { describe, expect, it } from '@jest/globals';
import { orderByNeighbours } from './orderByNeighbours.ts';
import type { Positioned } from './orderByNeighbours.ts';

const order = (items: Positioned[]): string =>
  orderByNeighbours(items)
    .map(({ id }) => id)
    .join(' ');

describe('orderByNeighbours', () => {
  it('keeps the order of items that want nothing', () => {
    expect(order([{ id: 'b' }, { id: 'a' }])).toBe('b a');
  });

  it('puts an item after or before another, wherever that one is', () => {
    expect(order([{ id: 'b', insertAfter: 'a' }, { id: 'a' }, { id: 'c' }])).toBe('a b c');
    expect(order([{ id: 'a' }, { id: 'c' }, { id: 'b', insertBefore: 'c' }])).toBe('a b c');
  });

  it('takes the first neighbour that is there', () => {
    expect(order([{ id: 'a' }, { id: 'c' }, { id: 'b', insertAfter: ['x', 'a'] }])).toBe('a b c');
  });

  it('takes insertBefore rather than insertAfter', () => {
    expect(
      order([{ id: 'a' }, { id: 'c' }, { id: 'b', insertAfter: 'c', insertBefore: 'a' }]),
    ).toBe('b a c');
  });

  it('leaves an item in its place whose neighbour is not there', () => {
    expect(order([{ id: 'a', insertAfter: 'x' }, { id: 'b' }])).toBe('a b');
  });

  it('follows a chain, and gets through a circle', () => {
    expect(order([{ id: 'c', insertAfter: 'b' }, { id: 'b', insertAfter: 'a' }, { id: 'a' }])).toBe(
      'a b c',
    );
    expect(
      order([
        { id: 'a', insertAfter: 'b' },
        { id: 'b', insertAfter: 'a' },
      ])
        .split(' ')
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('loses no item and doubles none, equal ids included', () => {
    expect(order([{ id: 'a' }, { id: 'a' }, { id: 'b', insertAfter: 'a' }])).toBe('a b a');
  });
});
