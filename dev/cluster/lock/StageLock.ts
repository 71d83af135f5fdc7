import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { getIdentity, isAlive } from '../supervisor/processIdentity.ts';
import type { ProcessIdentity } from '../supervisor/processIdentity.ts';

/** Who runs a stage; `notice` is what to tell somebody who wants to start it again. */
export type StageOwner = ProcessIdentity & { notice: string[] };

/** Holds a stage's folder for one process; one that died without letting go does not count. */
export class StageLock {
  readonly #file: string;
  readonly #identity: ProcessIdentity;

  private constructor(file: string, identity: ProcessIdentity) {
    this.#file = file;
    this.#identity = identity;
  }

  /** Takes the lock, or answers who has it. */
  static take(file: string): StageLock | StageOwner {
    const identity = getIdentity(process.pid);
    if (!identity) throw new Error('The start time of this process cannot be read.');
    const lock = new StageLock(file, identity);
    const draft = lock.#write([]);
    try {
      return claim(draft, file) ?? lock;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Says to whoever comes second where the stage is. */
  announce(notice: string[]): void {
    renameSync(this.#write(notice), this.#file);
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }

  #write(notice: string[]): string {
    const draft = `${this.#file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify({ ...this.#identity, notice })}\n`);
    return draft;
  }
}

/** The living owner of a stage, if there is one. */
export function readOwner(file: string): StageOwner | undefined {
  const owner = parseOwner(file);
  return owner && isAlive(owner) ? owner : undefined;
}

/** Links the draft into place; a lock of a dead process is moved away first, and put back if it came to life. */
function claim(draft: string, file: string): StageOwner | undefined {
  for (;;) {
    if (tryLink(draft, file)) return undefined;
    const owner = readOwner(file);
    if (owner) return owner;
    const aside = `${draft}.stale`;
    if (!tryRename(file, aside)) continue;
    const revived = readOwner(aside);
    if (revived) tryLink(aside, file);
    rmSync(aside, { force: true });
    if (revived) return revived;
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function parseOwner(file: string): StageOwner | undefined {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as StageOwner;
    return Number.isInteger(owner.pid) && Array.isArray(owner.notice) ? owner : undefined;
  } catch {
    return undefined;
  }
}
