import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { endProcess } from './endProcess.ts';
import { isReady } from './isReady.ts';
import type { SupervisorEvent } from './messages.ts';
import { getIdentity } from './processIdentity.ts';
import type { ProcessSpec } from './processSpec.ts';
import type { ProcessRecord } from './processRecord.ts';
import { restartDelay } from './restartDelay.ts';

const probeEveryMs = 50;
/** Who lived this long has earned a quick restart again. */
const goodLifeMs = 10_000;

type Surroundings = { record: ProcessRecord; tell: (event: SupervisorEvent) => void };

/** Keeps one process running until it is stopped. */
export class ManagedProcess {
  readonly spec: ProcessSpec;
  readonly #around: Surroundings;
  #child: ChildProcess | undefined;
  #restart: NodeJS.Timeout | undefined;
  #deathsInARow = 0;
  #startedAt = 0;
  #isStopping = false;

  constructor(spec: ProcessSpec, around: Surroundings) {
    this.spec = spec;
    this.#around = around;
  }

  start(): void {
    const { name, command, args, logFile, stopAfter } = this.spec;
    const log = openSync(logFile, 'a');
    const logStart = fstatSync(log).size;
    const child = spawn(command, [...args], { stdio: ['ignore', log, log] });
    closeSync(log);
    this.#child = child;
    this.#startedAt = performance.now();
    child.on('error', (error) => this.#diedOf(child, error.message));
    child.on('exit', (code, signal) => this.#diedOf(child, signal ?? `exit code ${String(code)}`));
    if (child.pid === undefined) return;
    this.#around.record.add(name, child.pid, stopAfter);
    this.#around.tell({ event: 'started', name, pid: child.pid });
    void this.#watchReady(child, child.pid, logStart);
  }

  /** Ends the process for good. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#restart);
    const identity = this.#getIdentity();
    const wasForced = identity ? await endProcess(identity) : false;
    this.#around.record.remove(this.spec.name);
    this.#around.tell({ event: 'ended', name: this.spec.name, forced: wasForced });
  }

  #getIdentity(): ReturnType<typeof getIdentity> {
    const child = this.#child;
    const isRunning = child?.exitCode === null && child.signalCode === null;
    return isRunning && child.pid !== undefined ? getIdentity(child.pid) : undefined;
  }

  async #watchReady(child: ChildProcess, pid: number, logStart: number): Promise<void> {
    const log = { file: this.spec.logFile, start: logStart };
    while (this.#child === child && !this.#isStopping) {
      if (await isReady(this.spec.ready, log)) {
        if (this.#child !== child) return;
        this.#around.tell({ event: 'ready', name: this.spec.name, pid });
        return;
      }
      await delay(probeEveryMs);
    }
  }

  #diedOf(child: ChildProcess, how: string): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    if (this.#isStopping) return;
    this.#around.record.remove(this.spec.name);
    const livedMs = performance.now() - this.#startedAt;
    this.#deathsInARow = livedMs > goodLifeMs ? 1 : this.#deathsInARow + 1;
    const restartInMs = restartDelay(this.#deathsInARow);
    this.#around.tell({ event: 'died', name: this.spec.name, how, restartInMs });
    this.#restart = setTimeout(() => this.start(), restartInMs);
  }
}
