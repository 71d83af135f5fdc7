export type ListedProcess = {
  readonly pid: number;
  readonly parent: number;
  readonly residentKiB: number;
  readonly command: string;
};

/** Reads what `ps -o pid=,ppid=,rss=,args=` prints. */
export function parseProcesses(printed: string): ListedProcess[] {
  return printed.split('\n').flatMap((line) => {
    const [, pid, parent, rss, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.+)$/.exec(line) ?? [];
    if (command === undefined) return [];
    return [{ pid: Number(pid), parent: Number(parent), residentKiB: Number(rss), command }];
  });
}

/** Selects a process with all that it started, and all that these started. */
export function selectTree(processes: readonly ListedProcess[], root: number): ListedProcess[] {
  const below = processes.filter(({ parent }) => parent === root);
  const own = processes.filter(({ pid }) => pid === root);
  return [...own, ...below.flatMap(({ pid }) => selectTree(processes, pid))];
}

/**
 * Names a process by the script of ours that it runs, else by its program.
 *
 * @example nameProcess('/usr/bin/node /home/me/clone/dev/main.ts start') // → 'dev/main.ts'
 */
export function nameProcess(command: string): string {
  const [script] = /\bdev\/[\w/-]+\.(?:ts|mjs)\b/.exec(command) ?? [];
  return script ?? command.split(' ')[0]?.split('/').at(-1) ?? command;
}
