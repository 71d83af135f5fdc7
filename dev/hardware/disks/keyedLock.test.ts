import { describe, expect, it } from '@jest/globals';
import { createKeyedLock } from './keyedLock.ts';

const aGate = () => {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
};

describe('the keyed lock', () => {
  it('runs work under one key in order, one at a time', async () => {
    const lock = createKeyedLock();
    const gate = aGate();
    const seen: string[] = [];
    const first = lock.run('a', async () => {
      await gate.passed;
      seen.push('first');
    });
    const second = lock.run('a', async () => void seen.push('second'));
    const other = lock.run('b', async () => void seen.push('other'));
    await other;
    expect(seen).toEqual(['other']);
    gate.open();
    await Promise.all([first, second]);
    expect(seen).toEqual(['other', 'first', 'second']);
  });

  it('is held exactly while there is work', async () => {
    const lock = createKeyedLock();
    expect(lock.isHeld('a')).toBe(false);
    const work = lock.run('a', async () => 1);
    expect(lock.isHeld('a')).toBe(true);
    await work;
    expect(lock.isHeld('a')).toBe(false);
  });

  it('goes on after work that failed', async () => {
    const lock = createKeyedLock();
    const failed = lock.run('a', () => Promise.reject(new Error('full')));
    const next = lock.run('a', async () => 'done');
    await expect(failed).rejects.toThrow('full');
    await expect(next).resolves.toBe('done');
  });
});
