import { describe, expect, it } from '@jest/globals';
import { chooseHostPort } from './startPort.ts';

const allBut =
  (...taken: number[]) =>
  (port: number): Promise<boolean> =>
    Promise.resolve(!taken.includes(port));

describe('chooseHostPort', () => {
  it('takes the usual port while it is free', async () => {
    expect(await chooseHostPort(undefined, allBut())).toEqual({ port: 9000 });
  });

  it('takes the next free one, and says so', async () => {
    expect(await chooseHostPort(undefined, allBut(9000, 9001))).toEqual({
      port: 9002,
      note: 'Port 9000 is taken, so this one uses 9002.',
    });
  });

  it('takes no other than the one that was asked for', async () => {
    expect(await chooseHostPort(9123, allBut())).toEqual({ port: 9123 });
    await expect(chooseHostPort(9123, allBut(9123))).rejects.toThrow(
      'Port 9123 is taken by another program: end that, or choose another port with "npm start -- --port 9124".',
    );
  });
});
