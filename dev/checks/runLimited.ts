import { formatDuration } from '../tools/toolProgress.ts';
import type { Step, StepOptions, StepResult } from './step.ts';
import { oneFailed } from './tally.ts';

/** Several times what the longest step takes, also on a machine that does much else: only what hangs gets there. */
const usualLimitMs = 40 * 60_000;

/** Runs a step and ends it when its time is up; whatever goes wrong counts as one failure. */
export async function runLimited(
  step: Step,
  options: StepOptions,
  limitMs = usualLimitMs,
): Promise<StepResult> {
  if (step.limit === 'none') return runGuarded(step, options);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), limitMs);
  const signal = AbortSignal.any([options.signal, limit.signal]);
  const result = await runGuarded(step, { ...options, signal });
  clearTimeout(timer);
  if (!limit.signal.aborted) return result;
  const remark = `${step.name} was not done after ${formatDuration(limitMs)} and was ended: run it alone with "${step.limit.runAlone}" to see where it hangs.`;
  return { tally: oneFailed, output: `${result.output.trimEnd()}\n${remark}`.trimStart() };
}

async function runGuarded(step: Step, options: StepOptions): Promise<StepResult> {
  try {
    return await step.run(options);
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    return { tally: oneFailed, output };
  }
}
