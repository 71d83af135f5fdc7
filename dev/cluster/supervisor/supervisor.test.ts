import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { waitFor } from '../../kube/waitFor.ts';
import { endLeftovers } from './endLeftovers.ts';
import type { SupervisorEvent } from './messages.ts';
import { getIdentity, isAlive } from './processIdentity.ts';
import type { ProcessIdentity } from './processIdentity.ts';
import { readLiving } from './processRecord.ts';
import type { ProcessSpec } from './processSpec.ts';
import { SupervisorClient } from './SupervisorClient.ts';

/** A parent to kill: starts the processes of which it is given the specs, says so, and does nothing more. */
const parentProgram = `
  const { SupervisorClient } = await import('${new URL('SupervisorClient.ts', import.meta.url).href}');
  const [recordFile, logFile, specs] = process.argv.slice(1);
  const supervisor = new SupervisorClient({ recordFile, logFile });
  await Promise.all(JSON.parse(specs).map((spec) => supervisor.start(spec)));
  console.log('serving');
`;

let dir: string;
let recordFile: string;
let strays: ChildProcess[];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'supervisor-'));
  recordFile = join(dir, 'processes.json');
  strays = [];
});

afterEach(async () => {
  for (const stray of strays) stray.kill('SIGKILL');
  await endLeftovers(recordFile);
  rmSync(dir, { recursive: true, force: true });
});

/** A process that says it serves, and writes its name into the file `ends` when it is asked to end. */
function aServer(name: string, ...stopAfter: string[]): ProcessSpec {
  const ends = JSON.stringify(join(dir, 'ends'));
  const onEnd = `require('fs').appendFileSync(${ends}, '${name}\\n'); process.exit(0)`;
  const script = `process.on('SIGTERM', () => { ${onEnd} }); console.log('ready'); setInterval(() => {}, 1000)`;
  return aProcess(name, script, stopAfter);
}

function aProcess(name: string, script: string, stopAfter: string[] = []): ProcessSpec {
  return {
    name,
    command: process.execPath,
    args: ['-e', script],
    logFile: join(dir, `${name}.log`),
    ready: { kind: 'line', text: 'ready' },
    stopAfter,
  };
}

function createSupervisor(): { supervisor: SupervisorClient; events: SupervisorEvent[] } {
  const supervisor = new SupervisorClient({ recordFile, logFile: join(dir, 'supervisor.log') });
  const events: SupervisorEvent[] = [];
  supervisor.listen((event) => events.push(event));
  return { supervisor, events };
}

function countServed(events: readonly SupervisorEvent[]): number {
  return events.filter(({ event }) => event === 'ready').length;
}

function readEnds(): string[] {
  return readFileSync(join(dir, 'ends'), 'utf8').trim().split('\n');
}

function identify(pid: number | undefined): ProcessIdentity {
  const identity = getIdentity(pid ?? 0);
  if (!identity) throw new Error(`there is no process ${String(pid)}`);
  return identity;
}

/** Who runs now, the supervisor among them. */
function findRunning(name: string): ProcessIdentity {
  const found = readLiving(recordFile).find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

/** Runs a parent with its supervisor; answers it, and who runs under it. */
async function runParent(
  specs: ProcessSpec[],
): Promise<{ parent: ChildProcess; running: ProcessIdentity[] }> {
  const paths = [recordFile, join(dir, 'supervisor.log')];
  const args = ['--input-type=module', '-e', parentProgram, ...paths, JSON.stringify(specs)];
  const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  strays.push(parent);
  await once(createInterface({ input: parent.stdout }), 'line');
  return { parent, running: readLiving(recordFile) };
}

describe('the supervisor', () => {
  it('ends clients before what they talk to, and itself last', async () => {
    const { supervisor } = createSupervisor();
    const specs = [aServer('store', 'api'), aServer('api', 'client'), aServer('client')];
    for (const spec of specs) await supervisor.start(spec);
    const own = findRunning('supervisor');
    await supervisor.stop();
    expect(readEnds()).toEqual(['client', 'api', 'store']);
    expect(isAlive(own)).toBe(false);
    expect(existsSync(recordFile)).toBe(false);
  });

  it('kills what does not end when asked, and then goes on', async () => {
    const { supervisor, events } = createSupervisor();
    const deaf = `process.on('SIGTERM', () => {}); console.log('ready'); setInterval(() => {}, 1000)`;
    await supervisor.start(aProcess('deaf', deaf));
    await supervisor.start(aServer('store', 'deaf'));
    const process_ = findRunning('deaf');
    await supervisor.stop();
    expect(isAlive(process_)).toBe(false);
    expect(events).toContainEqual({ event: 'ended', name: 'deaf', forced: true });
    expect(events).toContainEqual({ event: 'ended', name: 'store', forced: false });
  });

  it('starts a process again that died, and says so', async () => {
    const { supervisor, events } = createSupervisor();
    await supervisor.start(aServer('api'));
    const { pid } = findRunning('api');
    process.kill(pid, 'SIGKILL');
    await waitFor('that it serves again', () => Promise.resolve(countServed(events) === 2));
    const died = { event: 'died', name: 'api', how: 'SIGKILL', restartInMs: 250 };
    expect(events).toContainEqual(died);
    expect(findRunning('api').pid).not.toBe(pid);
    await supervisor.stop();
  });

  it('gives up on a process that never serves, with the end of its log', async () => {
    const { supervisor } = createSupervisor();
    const broken = aProcess('broken', `console.error('no such flag'); process.exit(3)`);
    await expect(supervisor.start(broken)).rejects.toThrow(
      /broken does not start \(exit code 3\)[^]*no such flag/,
    );
    await supervisor.stop();
  });

  it('ends everything, and itself, also when its folder has been taken away', async () => {
    const { supervisor } = createSupervisor();
    const specs = [aServer('store', 'api'), aServer('api')];
    for (const spec of specs) await supervisor.start(spec);
    const running = readLiving(recordFile);
    rmSync(dir, { recursive: true });
    await supervisor.stop();
    expect(running).toHaveLength(3);
    expect(running.some(isAlive)).toBe(false);
  });

  it('ends everything in order when its parent is killed', async () => {
    const { parent, running } = await runParent([aServer('store', 'api'), aServer('api')]);
    parent.kill('SIGKILL');
    await waitFor('the end of all', () => Promise.resolve(!running.some(isAlive)));
    expect(readEnds()).toEqual(['api', 'store']);
  });
});

describe('endLeftovers', () => {
  it('ends in order what a killed supervisor left', async () => {
    const { parent, running } = await runParent([aServer('store', 'api'), aServer('api')]);
    const supervisor = findRunning('supervisor');
    process.kill(supervisor.pid, 'SIGKILL');
    parent.kill('SIGKILL');
    await waitFor('the end of the supervisor', () => Promise.resolve(!isAlive(supervisor)));
    expect(running).toHaveLength(3);
    expect((await endLeftovers(recordFile)).sort()).toEqual(['api', 'store']);
    expect(running.some(isAlive)).toBe(false);
    expect(readEnds()).toEqual(['api', 'store']);
  });

  it('leaves alone a process of somebody else that has the number of one of ours', async () => {
    const foreign = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    strays.push(foreign);
    const identity = identify(foreign.pid);
    const record = { name: 'api', pid: identity.pid, startTime: 'long ago', stopAfter: [] };
    writeFileSync(recordFile, JSON.stringify([record]));
    expect(await endLeftovers(recordFile)).toEqual([]);
    expect(isAlive(identity)).toBe(true);
  });

  it('is not stopped by a record that was cut short', async () => {
    writeFileSync(recordFile, '[{"name":"api","pi');
    expect(await endLeftovers(recordFile)).toEqual([]);
  });
});
