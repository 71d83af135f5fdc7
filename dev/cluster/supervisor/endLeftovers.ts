import { rmSync } from 'node:fs';
import { endProcess } from './endProcess.ts';
import { planStop } from './planStop.ts';
import { readLiving } from './processRecord.ts';
import { supervisorName } from './supervisorName.ts';

/** A supervisor that is ending its processes, of which each may take two seconds, is left this long to do so. */
const supervisorWaitMs = 25_000;

/**
 * Ends, in order, whatever an earlier run of this stage left running; answers their names.
 *
 * Its supervisor is asked first, since it ends its processes by itself; what it leaves is ended here.
 */
export async function endLeftovers(recordFile: string): Promise<string[]> {
  const found = readLiving(recordFile);
  const supervisor = found.find((one) => one.name === supervisorName);
  if (supervisor) await endProcess(supervisor, supervisorWaitMs);
  const left = readLiving(recordFile);
  for (const wave of planStop(left)) {
    await Promise.all(left.filter((one) => wave.includes(one.name)).map((one) => endProcess(one)));
  }
  rmSync(recordFile, { force: true });
  return found.map((one) => one.name);
}
