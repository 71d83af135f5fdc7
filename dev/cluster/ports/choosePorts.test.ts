import { describe, expect, it } from '@jest/globals';
import { choosePorts, portNames } from './choosePorts.ts';
import type { Ports } from './choosePorts.ts';

const kept = Object.fromEntries(portNames.map((name, index) => [name, 21_000 + index])) as Ports;
const free = (): Promise<boolean> => Promise.resolve(true);
const count = (from: number): (() => number) => {
  let next = from;
  return () => next++;
};

describe('choosePorts', () => {
  it('keeps the ports of the last start while they are free', async () => {
    expect(await choosePorts(kept, free)).toEqual(kept);
  });

  it('moves only those that somebody else has taken', async () => {
    const isFree = (port: number): Promise<boolean> => Promise.resolve(port !== kept.etcd);
    expect(await choosePorts(kept, isFree, count(25_000))).toEqual({ ...kept, etcd: 25_000 });
  });

  it('gives no port twice', async () => {
    const picks = [30_000, 30_000, ...Array.from({ length: 20 }, (_, index) => 30_001 + index)];
    const ports = await choosePorts({}, free, () => picks.shift() ?? 0);
    expect(new Set(Object.values(ports)).size).toBe(portNames.length);
  });

  it('says so when none is free', async () => {
    const none = (): Promise<boolean> => Promise.resolve(false);
    await expect(choosePorts({}, none)).rejects.toThrow('No free port was found');
  });
});
