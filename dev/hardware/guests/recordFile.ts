import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export const recordFileName = 'guest-records';
const lineBytes = 64;
const lines = 256;

/**
 * Writes a guest's line into the ring of lines on one of its disks. Synchronous on purpose: from
 * the look at lock and freeze to the last byte nothing else in this process can happen.
 */
export function writeRecord(
  volumePath: string,
  record: { counter: number; time: Date; writer: string },
): void {
  const { counter, time, writer } = record;
  const head = `${String(counter).padStart(12, '0')} ${time.toISOString()} ${writer}`;
  const line = `${head.slice(0, lineBytes - 1).padEnd(lineBytes - 1)}\n`;
  const path = join(volumePath, recordFileName);
  const file = openSync(path, existsSync(path) ? 'r+' : 'w');
  try {
    writeSync(file, line, (counter % lines) * lineBytes);
  } finally {
    closeSync(file);
  }
}

/**
 * The highest counter on a disk, 0 if no guest ever wrote to it: what tells an older state from a
 * newer one.
 */
export function readLastCounter(volumePath: string): number {
  const path = join(volumePath, recordFileName);
  if (!existsSync(path)) return 0;
  let last = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const counter = Number.parseInt(line.replaceAll('\0', '').slice(0, 12), 10);
    if (counter > last) last = counter;
  }
  return last;
}
