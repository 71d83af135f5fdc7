import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOwner, StageLock } from './StageLock.ts';

let dir: string;
let file: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'stage-lock-'));
  file = join(dir, 'lock.json');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('StageLock', () => {
  it('tells who comes second what the first announced', () => {
    const lock = StageLock.take(file);
    if (!(lock instanceof StageLock)) throw new Error('the lock was free');
    lock.announce(['it runs at http://localhost:9000']);
    expect(StageLock.take(file)).toMatchObject({
      pid: process.pid,
      notice: ['it runs at http://localhost:9000'],
    });
  });

  it('is free again when it is let go', () => {
    const lock = StageLock.take(file);
    if (lock instanceof StageLock) lock.release();
    expect(readOwner(file)).toBeUndefined();
    expect(StageLock.take(file)).toBeInstanceOf(StageLock);
  });

  it.each([
    {
      title: 'takes over from a process that died, though another has its number now',
      content: JSON.stringify({ pid: process.pid, startTime: 'long ago', notice: [] }),
    },
    { title: 'takes over a file that was cut short', content: '{"pid":' },
  ])('$title', ({ content }) => {
    writeFileSync(file, content);
    expect(StageLock.take(file)).toBeInstanceOf(StageLock);
    expect(readOwner(file)?.pid).toBe(process.pid);
    expect(readdirSync(dir)).toEqual(['lock.json']);
  });
});
