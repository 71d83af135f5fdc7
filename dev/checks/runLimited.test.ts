import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { isRunning } from '../cluster/supervisor/processIdentity.ts';
import { waitFor } from '../kube/waitFor.ts';
import { runProgram } from './runProgram.ts';
import { runSteps } from './runSteps.ts';
import type { Step } from './step.ts';
import { formatTally, onePassed } from './tally.ts';

/** Never ends and does not let itself be ended, and neither does the process that it starts. */
const stubborn = `
  const { spawn } = require('node:child_process');
  const { writeFileSync } = require('node:fs');
  const endure = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);";
  const child = spawn(process.execPath, ['-e', endure + "console.log('ready')"]);
  process.on('SIGTERM', () => {});
  child.stdout.once('data', () => {
    console.log('still at it');
    writeFileSync('PIDS', process.pid + ' ' + child.pid);
  });
`;

let dir: string;
let pids: string;
let script: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vm-snapshots-limit-'));
  pids = join(dir, 'pids');
  script = join(dir, 'stubborn.cjs');
  writeFileSync(script, stubborn.replace('PIDS', pids));
});

afterEach(() => {
  for (const pid of readPids()) if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  rmSync(dir, { recursive: true });
});

function readPids(): number[] {
  return existsSync(pids) ? readFileSync(pids, 'utf8').split(' ').map(Number) : [];
}

/** Says that it passed, whatever became of it; it can be ended only once its program ignores that. */
function aHangingStep(): Step {
  const run: Step['run'] = async ({ signal }) => {
    const hold = new AbortController();
    signal.addEventListener('abort', () => {
      void waitFor('the program endures', () => Promise.resolve(existsSync(pids))).then(() =>
        hold.abort(),
      );
    });
    const { output } = await runProgram({ script }, { signal: hold.signal, graceMs: 50 });
    return { tally: onePassed, output };
  };
  return { name: 'unit', places: 2, limit: { runAlone: 'npm run test:unit' }, run };
}

const aQuickStep: Step = {
  name: 'lint',
  places: 1,
  limit: 'none',
  run: () => Promise.resolve({ tally: onePassed, output: '' }),
};

describe('a step that hangs', () => {
  it('is ended with all that it started, counts as failed, and the others go on', async () => {
    const said: string[] = [];
    const tally = await runSteps([aHangingStep(), aQuickStep], {
      live: false,
      say: (text) => said.push(text),
      signal: new AbortController().signal,
      limitMs: 1,
    });

    expect(readPids()).toHaveLength(2);
    expect(readPids().filter(isRunning)).toEqual([]);
    expect(formatTally(tally)).toBe('1 passed, 1 failed');
    expect(said.join('\n')).toContain('still at it');
    expect(said.join('\n')).toContain(
      'unit was not done after 0 s and was ended: run it alone with "npm run test:unit" to see where it hangs.',
    );
    expect(said).toContainEqual(expect.stringMatching(/^lint: 1 passed, 0 failed/));
  }, 60_000);
});
