import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { supervisorName } from './supervisorName.ts';
import { getLastLines } from './getLastLines.ts';
import type { ProcessSignal, SupervisorCommand, SupervisorEvent } from './messages.ts';
import { ProcessNotReadyError } from './ProcessNotReadyError.ts';
import type { ProcessSpec } from './processSpec.ts';

/** A process that dies this often before it serves for the first time is given up. */
const deathsBeforeReady = 3;

type Paths = { recordFile: string; logFile: string };
type Listener = (event: SupervisorEvent) => void;

/** The parent's end: starts the supervisor, whose life hangs on the pipe between the two. */
export class SupervisorClient {
  readonly #child: ChildProcess;
  readonly #listeners = new Set<Listener>();
  readonly #pids = new Map<string, number>();
  /** Settles when the supervisor has gone, with its exit code or signal. */
  readonly gone: Promise<string>;

  constructor(paths: Paths) {
    const log = openSync(paths.logFile, 'a');
    const program = fileURLToPath(new URL('./main.ts', import.meta.url));
    this.#child = spawn(process.execPath, [program, paths.recordFile], {
      detached: true,
      stdio: ['pipe', 'pipe', log],
    });
    closeSync(log);
    if (this.#child.pid !== undefined) this.#pids.set(supervisorName, this.#child.pid);
    this.gone = new Promise((resolve) => {
      this.#child.on('exit', (code, signal) => resolve(signal ?? `exit code ${String(code)}`));
      this.#child.on('error', (error) => resolve(error.message));
    });
    this.#child.stdin?.on('error', () => undefined);
    if (this.#child.stdout) {
      createInterface({ input: this.#child.stdout }).on('line', (line) => this.#hear(line));
    }
  }

  /** Ids of the processes that run now, by name. */
  get pids(): ReadonlyMap<string, number> {
    return this.#pids;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts a process and waits until it serves. */
  start(spec: ProcessSpec): Promise<void> {
    const ready = new Promise<void>((resolve, reject) => {
      let deaths = 0;
      const stopListening = this.listen((event) => {
        if (event.name !== spec.name) return;
        if (event.event === 'died') deaths += 1;
        if (event.event === 'ready') resolve();
        if (event.event === 'died' && deaths >= deathsBeforeReady) {
          reject(new ProcessNotReadyError(spec, event.how, getLastLines(spec.logFile)));
        }
        if (event.event === 'ready' || deaths >= deathsBeforeReady) stopListening();
      });
    });
    this.#send({ do: 'start', spec });
    const gone = this.gone.then((how) => {
      throw new Error(`The supervisor ended (${how}) before ${spec.name} served.`);
    });
    return Promise.race([ready, gone]);
  }

  /** Resolves when the process says the next time that it serves. */
  nextReady(name: string): Promise<void> {
    return new Promise((resolve) => {
      const stopListening = this.listen((event) => {
        if (event.name !== name || event.event !== 'ready') return;
        stopListening();
        resolve();
      });
    });
  }

  signal(name: string, signal: ProcessSignal): void {
    this.#send({ do: 'signal', name, signal });
  }

  /** Ends all processes in order, and the supervisor with them. */
  async stop(): Promise<void> {
    this.#child.stdin?.end();
    await this.gone;
  }

  #send(command: SupervisorCommand): void {
    this.#child.stdin?.write(`${JSON.stringify(command)}\n`);
  }

  #hear(line: string): void {
    const event = JSON.parse(line) as SupervisorEvent;
    if (event.event === 'started') this.#pids.set(event.name, event.pid);
    if (event.event === 'died' || event.event === 'ended') this.#pids.delete(event.name);
    for (const listener of [...this.#listeners]) listener(event);
  }
}
