import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { readLiving } from '../cluster/supervisor/processRecord.ts';
import { judge, type Measure } from './measure.ts';

/** What each process of the stage keeps in memory. */
export async function measureMemory(recordFile: string): Promise<Measure[]> {
  return Promise.all(
    readLiving(recordFile).map(async ({ name, pid }) =>
      judge({ measure: `memory of ${name}`, value: await readResidentMiB(pid), unit: 'MiB' }),
    ),
  );
}

async function readResidentMiB(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}
