import { createInterface } from 'node:readline';
import type { SupervisorEvent } from './messages.ts';
import type { ProcessSpec } from './processSpec.ts';
import { Supervisor } from './Supervisor.ts';

/*
 * The process that holds the others. Its stdin is a pipe that brings one process to start a line, as JSON; when the
 * pipe ends, its parent is gone, however it went, and everything is ended in order. Usage: node main.ts RECORD_FILE
 */
const [recordFile] = process.argv.slice(2);
if (recordFile === undefined) throw new Error('usage: node main.ts RECORD_FILE');

const supervisor = new Supervisor(recordFile, tell);

function tell(event: SupervisorEvent): void {
  console.error(new Date().toISOString(), JSON.stringify(event));
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

async function stop(why: string, exitCode = 0): Promise<void> {
  console.error(new Date().toISOString(), `stopping: ${why}`);
  try {
    await supervisor.stop();
  } catch (error) {
    // Left to itself it would come back as an uncaught exception, which stops, and fails, again and again.
    console.error(error);
    process.exit(1);
  }
  process.exit(exitCode);
}

process.stdout.on('error', () => undefined);
process.on('uncaughtException', (error) => {
  console.error(error);
  void stop('an error of the supervisor itself', 1);
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => void stop(signal));
}
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => supervisor.start(JSON.parse(line) as ProcessSpec));
lines.on('close', () => void stop('the parent wants no more, or is gone'));
