import { readFileSync } from 'node:fs';

/** A process id together with the moment the kernel gave it out, since ids are used again. */
export type ProcessIdentity = { pid: number; startTime: string };

export function getIdentity(pid: number): ProcessIdentity | undefined {
  const startTime = readStartTime(pid);
  return startTime === undefined ? undefined : { pid, startTime };
}

/** Whether any process has this id now. */
export function isRunning(pid: number): boolean {
  return readStartTime(pid) !== undefined;
}

/** True only for the very process that was written down, not for a later one with the same id. */
export function isAlive(identity: ProcessIdentity): boolean {
  return readStartTime(identity.pid) === identity.startTime;
}

/** Says when the process with this id started, or undefined when there is none. */
function readStartTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return parseProcStat(stat, readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  } catch {
    return undefined;
  }
}

/**
 * Reads the start time, in clock ticks since boot, from a line of /proc/PID/stat; undefined for a zombie.
 *
 * The command name stands in brackets and may itself hold spaces and brackets, so fields count from the last one.
 * The boot's id goes with the ticks, because they begin anew with every boot.
 */
export function parseProcStat(stat: string, bootId: string): string | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, ticks] = [fields[0], fields[19]];
  return state === 'Z' || state === 'X' || ticks === undefined ? undefined : `${bootId}/${ticks}`;
}
