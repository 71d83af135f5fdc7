import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLastCounter, recordFileName, writeRecord } from './recordFile.ts';

let dir = '';
const time = new Date('2026-11-24T02:30:00.000Z');
const write = (counter: number): void => writeRecord(dir, { counter, time, writer: 'shop/web-1' });

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'records-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('the records of a guest', () => {
  it('are lines that a person can read', () => {
    write(0);
    write(1);
    const text = readFileSync(join(dir, recordFileName), 'utf8');
    expect(text.split('\n')[1]?.trim()).toBe('000000000001 2026-11-24T02:30:00.000Z shop/web-1');
  });

  it('tell how far the guest has come', () => {
    expect(readLastCounter(dir)).toBe(0);
    for (let counter = 1; counter <= 300; counter += 1) write(counter);
    expect(readLastCounter(dir)).toBe(300);
  });

  it('never take more than 16 KiB', () => {
    for (let counter = 1; counter <= 600; counter += 1) write(counter);
    expect(statSync(join(dir, recordFileName)).size).toBe(16 * 1024);
  });

  it('can be read when they begin in the middle of the ring', () => {
    write(200);
    expect(readLastCounter(dir)).toBe(200);
  });
});
