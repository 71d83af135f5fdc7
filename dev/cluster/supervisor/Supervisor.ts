import { supervisorName } from './supervisorName.ts';
import { ManagedProcess } from './ManagedProcess.ts';
import type { SupervisorEvent } from './messages.ts';
import { planStop } from './planStop.ts';
import { ProcessRecord } from './processRecord.ts';
import type { ProcessSpec } from './processSpec.ts';

/** Holds all processes of a stage: starts them as told, keeps them running, ends them in order. */
export class Supervisor {
  readonly #record: ProcessRecord;
  readonly #tell: (event: SupervisorEvent) => void;
  readonly #processes = new Map<string, ManagedProcess>();
  #stopping: Promise<void> | undefined;

  constructor(recordFile: string, tell: (event: SupervisorEvent) => void) {
    this.#record = new ProcessRecord(recordFile);
    this.#tell = tell;
    this.#record.add(supervisorName, process.pid, []);
  }

  start(spec: ProcessSpec): void {
    if (this.#stopping || this.#processes.has(spec.name)) return;
    const started = new ManagedProcess(spec, { record: this.#record, tell: this.#tell });
    this.#processes.set(spec.name, started);
    started.start();
  }

  /** Ends everything, clients first; however often it is called, it happens once. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll(): Promise<void> {
    const all = [...this.#processes.values()];
    const failures: unknown[] = [];
    for (const wave of planStop(all.map((one) => one.spec))) {
      const ending = all.filter((one) => wave.includes(one.spec.name)).map((one) => one.stop());
      // What goes wrong with one, such as its record, must not leave the next ones running.
      for (const outcome of await Promise.allSettled(ending)) {
        if (outcome.status === 'rejected') failures.push(outcome.reason);
      }
    }
    this.#record.clear();
    if (failures.length > 0) throw new AggregateError(failures, 'not everything ended in order');
  }
}
