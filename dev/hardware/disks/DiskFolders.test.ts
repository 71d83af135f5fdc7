import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DiskFolders } from './DiskFolders.ts';
import { createKeyedLock } from './keyedLock.ts';

let data = '';
const open = () => {
  const lock = createKeyedLock();
  return { lock, disks: new DiskFolders(data, lock) };
};
const read = (...path: string[]): Buffer => readFileSync(join(data, ...path));

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'disks-'));
});
afterEach(() => rmSync(data, { recursive: true }));

describe('volumes', () => {
  it('are real bytes, the same for one handle and different for two', async () => {
    const { disks } = open();
    await disks.createVolume('a');
    await disks.createVolume('b');
    expect(read('volumes', 'a', 'disk.img')).toHaveLength(64 * 1024);
    expect(read('volumes', 'a', 'disk.img')).not.toEqual(read('volumes', 'b', 'disk.img'));
  });

  it('are left alone when they exist', async () => {
    const { disks } = open();
    await disks.createVolume('a');
    writeFileSync(join(data, 'volumes', 'a', 'disk.img'), 'mine');
    await disks.createVolume('a');
    expect(read('volumes', 'a', 'disk.img').toString()).toBe('mine');
  });

  it('made from another start with its bytes and then go their own way', async () => {
    const { disks } = open();
    await disks.createVolume('a');
    await disks.createVolume('b', { kind: 'volume', handle: 'a' });
    expect(read('volumes', 'b', 'disk.img')).toEqual(read('volumes', 'a', 'disk.img'));
    await disks.putFile('b', { name: 'disk.img', bytes: Buffer.from('new') });
    expect(read('volumes', 'a', 'disk.img')).toHaveLength(64 * 1024);
  });

  it('refilled hold nothing of what they held', async () => {
    const { disks } = open();
    await disks.createVolume('a');
    await disks.createVolume('b');
    await disks.putFile('b', { name: 'old', bytes: Buffer.from('old') });
    await disks.refillVolume('b', { kind: 'volume', handle: 'a' });
    expect(readdirSync(join(data, 'volumes', 'b'))).toEqual(['disk.img']);
    expect(read('volumes', 'b', 'disk.img')).toEqual(read('volumes', 'a', 'disk.img'));
  });

  it('go whole', async () => {
    const { disks } = open();
    await disks.createVolume('a');
    await disks.deleteVolume('a');
    await disks.deleteVolume('a');
    expect(disks.hasVolume('a')).toBe(false);
  });
});

describe('snapshots', () => {
  it('hold the bytes of the instant of the cut', async () => {
    const { disks } = open();
    await disks.createVolume('a');
    const before = read('volumes', 'a', 'disk.img');
    await disks.cutSnapshot('s', 'a');
    await disks.putFile('a', { name: 'disk.img', bytes: Buffer.from('later') });
    expect(read('snapshots', 's', 'disk.img')).toEqual(before);
  });

  it('bear the instant of the cut', async () => {
    const { disks } = open();
    await disks.createVolume('a');
    const before = Date.now();
    const cutAt = (await disks.cutSnapshot('s', 'a')).getTime();
    expect(cutAt).toBeGreaterThanOrEqual(before);
    expect(cutAt).toBeLessThanOrEqual(Date.now());
  });

  it('are cut once: asked again they answer with the first instant', async () => {
    const { disks } = open();
    await disks.createVolume('a');
    const first = await disks.cutSnapshot('s', 'a');
    await disks.putFile('a', { name: 'disk.img', bytes: Buffer.from('later') });
    const again = await open().disks.cutSnapshot('s', 'a');
    expect(again).toEqual(first);
    expect(read('snapshots', 's', 'disk.img')).toHaveLength(64 * 1024);
  });

  it('wait for work on the volume', async () => {
    const { disks, lock } = open();
    await disks.createVolume('a');
    let finish: () => void = () => undefined;
    const writing = lock.run('a', async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      writeFileSync(join(data, 'volumes', 'a', 'late'), 'late');
    });
    const cutting = disks.cutSnapshot('s', 'a');
    await Promise.resolve();
    expect(existsSync(join(data, 'snapshots', 's'))).toBe(false);
    finish();
    await Promise.all([writing, cutting]);
    expect(read('snapshots', 's', 'late').toString()).toBe('late');
  });

  it('give their bytes to new volumes, after the source is gone too', async () => {
    const { disks } = open();
    await disks.createVolume('a');
    const bytes = read('volumes', 'a', 'disk.img');
    await disks.cutSnapshot('s', 'a');
    await disks.deleteVolume('a');
    await disks.createVolume('b', { kind: 'snapshot', handle: 's' });
    expect(read('volumes', 'b', 'disk.img')).toEqual(bytes);
  });
});

describe('a crash', () => {
  it('leaves nothing half done', () => {
    mkdirSync(join(data, 'tmp', '1'), { recursive: true });
    writeFileSync(join(data, 'tmp', '1', 'disk.img'), 'half');
    open();
    expect(readdirSync(join(data, 'tmp'))).toEqual([]);
    expect(readdirSync(join(data, 'volumes'))).toEqual([]);
  });
});
