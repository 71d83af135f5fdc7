import { runSteps } from './runSteps.ts';
import type { Step } from './step.ts';
import { formatTally } from './tally.ts';

type RunOptions = { readonly signal: AbortSignal; readonly live: boolean };

/** Runs steps and prints the sum as the last line; the answer is the exit code. */
export async function runForTally(
  steps: readonly Step[],
  { signal, live }: RunOptions,
): Promise<number> {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const tally = await runSteps(steps, { live, say, signal });
  signal.throwIfAborted();
  say(formatTally(tally));
  return tally.failed === 0 ? 0 : 1;
}
