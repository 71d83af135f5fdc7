import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isRunning } from '../cluster/supervisor/processIdentity.ts';
import { waitFor } from '../kube/waitFor.ts';

/** A child of the last one reports on its ancestors, and ends when `superviseChild` tells it to. */
const child = `
  console.log(JSON.stringify({ ...JSON.parse(process.argv[1]), child: process.pid }));
  setInterval(() => {}, 1000);
`;

/** Stands where dev/run.mjs does. */
const launcher = `
  const { spawn } = await import('node:child_process');
  const { readAncestors } = await import('${getModule('ancestors.mjs')}');
  const { superviseChild } = await import('${getModule('superviseChild.mjs')}');
  const found = JSON.stringify({ shell: process.ppid, ancestors: readAncestors() });
  await superviseChild(spawn(process.execPath, ['-e', process.env.CHILD, found], { stdio: 'inherit' }));
`;

/** Stands where npm does: a shell of its own runs the launcher and lives on when this is killed. */
const npm = `
  require('node:child_process').spawn('sh', ['-c', '"$NODE" --input-type=module -e "$LAUNCHER"; true'], {
    env: { ...process.env, ...JSON.parse(process.env.GIVES) },
    stdio: 'inherit',
  });
`;

type Started = { readonly shell: number; readonly child: number; readonly ancestors: number[] };

let starter: ChildProcess;
let started: Started;

afterEach(() => {
  for (const pid of [starter.pid ?? 0, started.shell, started.child]) {
    if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  }
});

describe('the ancestors', () => {
  it('reach up to npm, past the shell in which it runs a script', async () => {
    await start({ npm_lifecycle_event: 'start' });
    expect(started.ancestors).toEqual([started.shell, starter.pid]);
  });

  it('are but the parent when a person typed the command', async () => {
    await start({});
    expect(started.ancestors).toEqual([started.shell]);
  });
});

describe('a supervised child', () => {
  it('ends when npm is killed, though the shell between them lives', async () => {
    await start({ npm_lifecycle_event: 'start' });
    starter.kill('SIGKILL');
    await waitFor('the end of the child', () => Promise.resolve(!isRunning(started.child)));
  });

  it('ends when the shell is killed', async () => {
    await start({});
    process.kill(started.shell, 'SIGKILL');
    await waitFor('the end of the child', () => Promise.resolve(!isRunning(started.child)));
  });
});

async function start(gives: Readonly<Record<string, string>>): Promise<void> {
  const { npm_lifecycle_event: _, ...env } = process.env;
  const npmInStead = spawn(process.execPath, ['-e', npm], {
    env: {
      ...env,
      NODE: process.execPath,
      LAUNCHER: launcher,
      CHILD: child,
      GIVES: JSON.stringify(gives),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  starter = npmInStead;
  const lines = createInterface({ input: npmInStead.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  started = JSON.parse(line) as Started;
}

function getModule(name: string): string {
  return new URL(name, import.meta.url).href;
}
