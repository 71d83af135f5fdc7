import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { withCacheLock } from './cacheLock.ts';

describe('withCacheLock', () => {
  let file: string;
  let waitedFor: number[];
  const onWait = (holder: number): void => {
    waitedFor.push(holder);
  };

  beforeEach(async () => {
    file = join(await mkdtemp(join(tmpdir(), 'lock-')), 'tools', 'build.lock');
    waitedFor = [];
  });

  it('holds the lock during the action and lets go of it afterwards', async () => {
    const held = await withCacheLock({ file, onWait }, () => readFile(file, 'utf8'));
    expect(held).toBe(String(process.pid));
    expect(existsSync(file)).toBe(false);
  });

  it('lets go of the lock when the action fails', async () => {
    const failing = withCacheLock({ file, onWait }, () => Promise.reject(new Error('no disk')));
    await expect(failing).rejects.toThrow('no disk');
    expect(existsSync(file)).toBe(false);
  });

  it('waits for a living holder, says for whom, and goes on when it is done', async () => {
    const action = withCacheLock({ file, onWait }, () => Promise.resolve());
    await action;
    await writeFile(file, String(process.ppid));
    const lettingGo = async (holder: number): Promise<void> => {
      onWait(holder);
      await rm(file);
    };
    await withCacheLock({ file, onWait: (holder) => void lettingGo(holder) }, async () => {
      expect(await readFile(file, 'utf8')).toBe(String(process.pid));
    });
    expect(waitedFor).toEqual([process.ppid]);
  });

  it('takes over from a process that is dead', async () => {
    await withCacheLock({ file, onWait }, () => Promise.resolve());
    await writeFile(file, String(await aDeadProcess()));
    await withCacheLock({ file, onWait }, () => Promise.resolve());
    expect(waitedFor).toEqual([]);
  });

  it('takes over from a holder that is silent, for its number may be in use again', async () => {
    await withCacheLock({ file, onWait }, () => Promise.resolve());
    await writeFile(file, String(process.ppid));
    const longAgo = new Date(Date.now() - 120_000);
    await utimes(file, longAgo, longAgo);
    await withCacheLock({ file, onWait }, () => Promise.resolve());
    expect(waitedFor).toEqual([]);
  });

  it('lets two builds follow each other', async () => {
    const order: string[] = [];
    const build = (name: string): Promise<void> =>
      withCacheLock({ file, onWait }, async () => {
        order.push(`${name} begins`);
        await readFile(file);
        order.push(`${name} ends`);
      });
    await Promise.all([build('a'), build('b')]);
    const first = order[0]?.[0];
    const second = first === 'a' ? 'b' : 'a';
    expect(order).toEqual([
      `${first} begins`,
      `${first} ends`,
      `${second} begins`,
      `${second} ends`,
    ]);
  });
});

async function aDeadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}
