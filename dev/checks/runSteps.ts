import { formatDuration } from '../tools/toolProgress.ts';
import { planNext } from './planNext.ts';
import { runLimited } from './runLimited.ts';
import type { Step, StepOptions, StepResult } from './step.ts';
import { formatTally, oneFailed, sumTallies, type Tally } from './tally.ts';

type RunOptions = StepOptions & { readonly limitMs?: number };

/** Runs all steps, also after one failed, and says how each came out; the tally is the sum. */
export async function runSteps(steps: readonly Step[], options: RunOptions): Promise<Tally> {
  const { say, signal, limitMs } = options;
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const ended = new Map<string, boolean>();
  const tallies: Tally[] = [];

  const note = (step: Step, { tally }: StepResult): void => {
    tallies.push(tally);
    ended.set(step.name, tally.failed === 0);
  };
  const start = async (step: Step): Promise<void> => {
    const began = performance.now();
    const result = await runLimited(step, options, limitMs);
    running.delete(step);
    note(step, result);
    // What was cut short has nothing to tell.
    if (signal.aborted) return;
    const took = formatDuration(performance.now() - began);
    say(`${step.name}: ${formatTally(result.tally)} (${took})`);
    if (result.tally.failed > 0 && result.output.trim()) say(frame(step.name, result.output));
  };

  while (!signal.aborted && (waiting.length > 0 || running.size > 0)) {
    const next = planNext({ waiting, running: [...running.keys()], ended });
    if (next.do === 'wait') {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next.step), 1);
    if (next.do === 'start') running.set(next.step, start(next.step));
    else {
      note(next.step, { tally: oneFailed, output: '' });
      say(`${next.step.name}: not run, because ${next.because} failed`);
    }
  }
  await Promise.all(running.values());
  return sumTallies(tallies);
}

function frame(name: string, output: string): string {
  const line = '─'.repeat(20);
  return `${line} ${name} ${line}\n${output.trimEnd()}\n${line}${'─'.repeat(name.length + 2)}${line}`;
}
