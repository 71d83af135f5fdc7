import { describe, expect, it } from '@jest/globals';
import { formatBytes, parseBytes } from './byteQuantity.ts';

describe('byte quantities', () => {
  it.each([
    { quantity: '1Gi', bytes: 2 ** 30 },
    { quantity: '10Mi', bytes: 10 * 2 ** 20 },
    { quantity: '1.5Gi', bytes: 1.5 * 2 ** 30 },
    { quantity: '5G', bytes: 5e9 },
    { quantity: '42', bytes: 42 },
  ])('$quantity is $bytes bytes', ({ quantity, bytes }) => {
    expect(parseBytes(quantity)).toBe(bytes);
  });

  it('are refused when they are none', () => {
    expect(() => parseBytes('many')).toThrow('"many" is not a quantity of storage');
  });

  it.each(['1Gi', '10Mi', '3Ti', '1536Mi', '1000', '0'])('%s survives both ways', (quantity) => {
    expect(formatBytes(parseBytes(quantity))).toBe(quantity);
  });
});
