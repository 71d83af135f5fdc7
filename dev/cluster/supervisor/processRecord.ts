import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { getIdentity, isAlive } from './processIdentity.ts';
import type { ProcessIdentity } from './processIdentity.ts';

type RecordedProcess = ProcessIdentity & { name: string; stopAfter: readonly string[] };

/** The processes of one stage as a file, so that the next start can find what a killed supervisor left behind. */
export class ProcessRecord {
  readonly #file: string;
  readonly #processes = new Map<string, RecordedProcess>();

  constructor(file: string) {
    this.#file = file;
  }

  add(name: string, pid: number, stopAfter: readonly string[]): void {
    const identity = getIdentity(pid);
    if (!identity) return;
    this.#processes.set(name, { name, ...identity, stopAfter });
    this.#write();
  }

  remove(name: string): void {
    this.#processes.delete(name);
    this.#write();
  }

  clear(): void {
    this.#processes.clear();
    rmSync(this.#file, { force: true });
  }

  #write(): void {
    const draft = `${this.#file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify([...this.#processes.values()], null, 2)}\n`);
    renameSync(draft, this.#file);
  }
}

/** The recorded processes that are still the same ones and still run. */
export function readLiving(file: string): RecordedProcess[] {
  return readRecord(file).filter(isAlive);
}

function readRecord(file: string): RecordedProcess[] {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(parsed) ? parsed.filter(isRecorded) : [];
  } catch {
    return [];
  }
}

function isRecorded(value: unknown): value is RecordedProcess {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, startTime, name, stopAfter } = value as Partial<RecordedProcess>;
  return (
    Number.isInteger(pid) &&
    typeof startTime === 'string' &&
    typeof name === 'string' &&
    Array.isArray(stopAfter)
  );
}
