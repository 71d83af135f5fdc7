import { describeProgress, type ToolProgress } from './toolProgress.ts';

export type Terminal = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
};

const QUIET_MS = 30_000;
const ERASE_LINE = '\r\u001b[2K';

/**
 * Makes the reporter that `ensureTools` is given.
 *
 * A terminal sees one line that rewrites itself; a log gets a line when a part starts or ends, and one every 30 seconds
 * in between.
 */
export function showProgress(output: Terminal): (progress: ToolProgress) => void {
  return output.isTTY === true ? showOnTerminal(output) : showInLog(output);
}

function showOnTerminal(output: Terminal): (progress: ToolProgress) => void {
  return (progress) => {
    const text = describeProgress(progress);
    const line = isLasting(progress) ? `${text}\n` : text.slice(0, (output.columns ?? 80) - 1);
    output.write(`${ERASE_LINE}${line}`);
  };
}

function showInLog(output: Terminal): (progress: ToolProgress) => void {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const atMs = 'totalMs' in progress ? progress.totalMs : lastMs;
    if (isRepeated(progress) && atMs - lastMs < QUIET_MS) return;
    lastMs = atMs;
    output.write(`${describeProgress(progress)}\n`);
  };
}

/** Whether the line is of use once another follows; what began is said again when it ends. */
function isLasting(progress: ToolProgress): boolean {
  return !isRepeated(progress) && progress.kind !== 'started';
}

function isRepeated({ kind }: ToolProgress): boolean {
  return kind === 'running' || kind === 'waiting';
}
