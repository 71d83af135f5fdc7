import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const tailBytes = 4_096;

/** The end of a log, for a message to a person. */
export function getLastLines(file: string, count = 4): string[] {
  const log = openSync(file, 'r');
  try {
    const { size } = fstatSync(log);
    const bytes = Buffer.alloc(Math.min(size, tailBytes));
    readSync(log, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString('utf8').trimEnd().split('\n').slice(-count);
  } finally {
    closeSync(log);
  }
}
