export type BuildStep = {
  /** What is done, as in `building kube-apiserver`. */
  readonly doing: string;
  /** Counted from 1. */
  readonly part: number;
  readonly parts: number;
  readonly partMs: number;
  readonly totalMs: number;
};

export type ToolProgress =
  | { readonly kind: 'waiting'; readonly pid: number; readonly totalMs: number }
  | { readonly kind: 'waited'; readonly totalMs: number }
  | { readonly kind: 'damaged'; readonly name: string }
  | { readonly kind: 'remark'; readonly remark: string }
  | ({ readonly kind: StepKind } & BuildStep);

export type StepKind = 'started' | 'running' | 'finished' | 'stopped';

/** Says in one line how a build stands. */
export function describeProgress(progress: ToolProgress): string {
  switch (progress.kind) {
    case 'waiting': {
      const holder = progress.pid === 0 ? '' : ` (process ${String(progress.pid)})`;
      return `Another start${holder} is building the same programs: waiting for it, ${formatDuration(progress.totalMs)} so far`;
    }
    case 'waited':
      return `The other start is done after ${formatDuration(progress.totalMs)}`;
    case 'damaged':
      return `${progress.name} in the cache is damaged and is made again`;
    case 'remark':
      return progress.remark;
    case 'started':
      return `${describePart(progress)}: ${progress.doing}, ${describeRest(progress)}`;
    case 'running':
      return `${describePart(progress)}: ${progress.doing} for ${formatDuration(progress.partMs)}, ${describeRest(progress)}`;
    case 'finished':
      return `${describePart(progress)}: ${progress.doing} took ${formatDuration(progress.partMs)}`;
    case 'stopped':
      return `${describePart(progress)}: ${progress.doing} stopped after ${formatDuration(progress.partMs)}`;
  }
}

/**
 * Writes a span of time as a person would say it.
 *
 * @example formatDuration(190_400) // → '3 min 10 s'
 */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${String(seconds)} s`;
  return `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`;
}

function describePart({ part, parts }: BuildStep): string {
  return `Part ${String(part)} of ${String(parts)}`;
}

function describeRest({ part, parts, totalMs }: BuildStep): string {
  const left = parts - part;
  const after = left === 0 ? 'the last one' : `${String(left)} left after it`;
  return `${after}, ${formatDuration(totalMs)} in all`;
}
