import { describe, expect, it } from '@jest/globals';

import { runSteps } from './runSteps.ts';
import type { Step, StepResult } from './step.ts';
import { oneFailed, onePassed } from './tally.ts';

const aStep = (name: string, result: () => StepResult, needs: readonly string[] = []): Step => ({
  name,
  places: 1,
  needs,
  limit: { runAlone: `npm run ${name}` },
  run: () => Promise.resolve().then(result),
});
const passes = (): StepResult => ({ tally: onePassed, output: 'all is well' });
const fails = (): StepResult => ({ tally: oneFailed, output: 'line 3 is wrong' });

async function run(
  steps: readonly Step[],
  signal = new AbortController().signal,
): Promise<{ said: string; counted: string }> {
  const said: string[] = [];
  const tally = await runSteps(steps, { live: false, say: (text) => said.push(text), signal });
  return { said: said.join('\n'), counted: `${tally.passed} passed, ${tally.failed} failed` };
}

describe('runSteps', () => {
  it('is quiet about the output of what passed', async () => {
    const { said, counted } = await run([aStep('lint', passes)]);
    expect(said).toContain('lint: 1 passed, 0 failed');
    expect(said).not.toContain('all is well');
    expect(counted).toBe('1 passed, 0 failed');
  });

  it('shows the output of what failed and goes on', async () => {
    const { said, counted } = await run([aStep('lint', fails), aStep('types', passes)]);
    expect(said).toContain('line 3 is wrong');
    expect(counted).toBe('1 passed, 1 failed');
  });

  it('counts a step that cannot run as failed and says why', async () => {
    const { said, counted } = await run([aStep('build', fails), aStep('e2e', passes, ['build'])]);
    expect(said).toContain('e2e: not run, because build failed');
    expect(counted).toBe('0 passed, 2 failed');
  });

  it('counts a step that throws as failed and shows its words', async () => {
    const crash = (): never => {
      throw new Error('Chromium is missing');
    };
    const { said, counted } = await run([aStep('chromium', crash)]);
    expect(said).toContain('Chromium is missing');
    expect(counted).toBe('0 passed, 1 failed');
  });

  it('starts nothing more when it is told to end', async () => {
    const { counted } = await run([aStep('lint', passes)], AbortSignal.abort());
    expect(counted).toBe('0 passed, 0 failed');
  });
});
