import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { getLastLines } from './getLastLines.ts';
import type { SupervisorEvent } from './messages.ts';
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
    this.gone = new Promise((resolve) => {
      this.#child.on('exit', (code, signal) => resolve(signal ?? `exit code ${String(code)}`));
      this.#child.on('error', (error) => resolve(error.message));
    });
    this.#child.stdin?.on('error', () => undefined);
    if (this.#child.stdout) {
      createInterface({ input: this.#child.stdout }).on('line', (line) => this.#hear(line));
    }
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
    this.#child.stdin?.write(`${JSON.stringify(spec)}\n`);
    const gone = this.gone.then((how) => {
      throw new Error(`The supervisor ended (${how}) before ${spec.name} served.`);
    });
    return Promise.race([ready, gone]);
  }

  /** Ends all processes in order, and the supervisor with them. */
  async stop(): Promise<void> {
    this.#child.stdin?.end();
    await this.gone;
  }

  #hear(line: string): void {
    const event = JSON.parse(line) as SupervisorEvent;
    for (const listener of [...this.#listeners]) listener(event);
  }
}
