import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { readLiving } from '../cluster/supervisor/processRecord.ts';
import { judge, type Measure, type Row } from './measure.ts';
import { nameProcess, parseProcesses, selectTree } from './processTree.ts';

const unit = 'MiB';

/** Stands for all of them when none could be measured. */
export const memoryRow: Row = { measure: 'memory of each stage process', unit };

type Stage = { readonly launcher: number; readonly recordFile: string };

/** What each process of a stage keeps in memory: the launcher and all below it. */
export async function measureMemory({ launcher, recordFile }: Stage): Promise<Measure[]> {
  const names = new Map(readLiving(recordFile).map(({ pid, name }) => [pid, name]));
  const { stdout } = await promisify(execFile)('ps', ['-e', '-o', 'pid=,ppid=,rss=,args=']);
  return selectTree(parseProcesses(stdout), launcher).map(({ pid, command, residentKiB }) =>
    judge(
      { measure: `memory of ${names.get(pid) ?? nameProcess(command)}`, unit },
      residentKiB / 1024,
    ),
  );
}
