import { constants } from 'node:os';
import type { Command } from './commands/command.ts';
import { describeError } from './describeError.ts';
import { UserError } from './userError.ts';

/* Runs one command: `node dev/main.ts COMMAND [ARGUMENTS]`. It is started by run.mjs, which sees to the right Node. */

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).runStart,
  test: async () => (await import('./commands/test.ts')).runTest,
  check: async () => (await import('./commands/check.ts')).runCheck,
  bench: async () => (await import('./commands/bench.ts')).runBench,
};

const interruptedCode = 128 + constants.signals.SIGINT;
const interruption = new AbortController();

/** The first time asks the command to end; the second time does not wait for it. */
function interrupt(): void {
  if (interruption.signal.aborted) process.exit(interruptedCode);
  interruption.abort();
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  const known = Object.keys(commands).join(', ');
  const load = name === undefined ? undefined : commands[name];
  if (!load) throw new UserError(`"${name ?? ''}" is no command; there are: ${known}.`);
  const command = await load();
  return command(args, interruption.signal);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
/* Whoever started this one has gone, however it went. */
process.on('disconnect', interrupt);
/* A terminal that was closed takes no more output. */
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

try {
  process.exit(await run(process.argv.slice(2)));
} catch (error) {
  if (interruption.signal.aborted) process.exit(interruptedCode);
  process.stderr.write(`${describeError(error)}\n`);
  process.exit(1);
}
