import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyedLock } from './keyedLock.ts';
import { createSeededBytes } from './seededBytes.ts';

/** Bytes that exist already: a volume, or a snapshot of one. */
export type DiskSource = { kind: 'volume' | 'snapshot'; handle: string };

const emptyDiskBytes = 64 * 1024;

/**
 * Volumes and snapshots as folders of real bytes. What is half done lives under `tmp` and only a
 * rename makes it count, so a crash leaves either the whole or nothing. The modification time of a
 * snapshot's folder is the instant of its cut.
 */
export class DiskFolders {
  readonly #lock: KeyedLock;
  readonly #tmp: string;
  readonly #volumes: string;
  readonly #snapshots: string;
  #drafts = 0;

  constructor(dataDir: string, lock: KeyedLock) {
    this.#lock = lock;
    this.#tmp = join(dataDir, 'tmp');
    this.#volumes = join(dataDir, 'volumes');
    this.#snapshots = join(dataDir, 'snapshots');
    rmSync(this.#tmp, { recursive: true, force: true });
    for (const path of [this.#tmp, this.#volumes, this.#snapshots]) {
      mkdirSync(path, { recursive: true });
    }
  }

  getVolumePath(handle: string): string {
    return join(this.#volumes, handle);
  }

  hasVolume(handle: string): boolean {
    return existsSync(this.getVolumePath(handle));
  }

  /** Makes a volume, empty or with the bytes of something else, unless it is there. */
  async createVolume(handle: string, source?: DiskSource): Promise<void> {
    if (this.hasVolume(handle)) return;
    const draft = source ? await this.#draftCopy(source) : await this.#draftEmpty(handle);
    await rename(draft, this.getVolumePath(handle));
  }

  /** Replaces what is in the volume by a copy of something else. */
  async refillVolume(handle: string, source: DiskSource): Promise<void> {
    const draft = await this.#draftCopy(source);
    await this.#lock.run(handle, async () => {
      await this.#discard(this.getVolumePath(handle));
      await rename(draft, this.getVolumePath(handle));
    });
  }

  /** Puts a whole file into the volume, in place of one of that name. */
  async putFile(handle: string, { name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
    const draft = this.#nextDraft();
    await writeFile(draft, bytes);
    await this.#lock.run(handle, () => rename(draft, join(this.getVolumePath(handle), name)));
  }

  /** Copies the volume as it stands now; a second call answers with the instant of the first. */
  cutSnapshot(handle: string, volumeHandle: string): Promise<Date> {
    const path = this.#getSnapshotPath(handle);
    return this.#lock.run(volumeHandle, async () => {
      if (!existsSync(path)) {
        const draft = this.#nextDraft();
        const now = new Date();
        await cp(this.getVolumePath(volumeHandle), draft, { recursive: true });
        await utimes(draft, now, now);
        await rename(draft, path);
      }
      return statSync(path).mtime;
    });
  }

  deleteVolume(handle: string): Promise<void> {
    return this.#lock.run(handle, () => this.#discard(this.getVolumePath(handle)));
  }

  deleteSnapshot(handle: string): Promise<void> {
    return this.#lock.run(handle, () => this.#discard(this.#getSnapshotPath(handle)));
  }

  listVolumes(): Promise<string[]> {
    return readdir(this.#volumes);
  }

  listSnapshots(): Promise<string[]> {
    return readdir(this.#snapshots);
  }

  #getSnapshotPath(handle: string): string {
    return join(this.#snapshots, handle);
  }

  #nextDraft(): string {
    this.#drafts += 1;
    return join(this.#tmp, String(this.#drafts));
  }

  async #draftCopy({ kind, handle }: DiskSource): Promise<string> {
    const draft = this.#nextDraft();
    const from = kind === 'volume' ? this.getVolumePath(handle) : this.#getSnapshotPath(handle);
    await this.#lock.run(handle, () => cp(from, draft, { recursive: true }));
    return draft;
  }

  async #draftEmpty(handle: string): Promise<string> {
    const draft = this.#nextDraft();
    await mkdir(draft);
    await writeFile(join(draft, 'disk.img'), createSeededBytes(handle, emptyDiskBytes));
    return draft;
  }

  async #discard(path: string): Promise<void> {
    if (!existsSync(path)) return;
    const grave = this.#nextDraft();
    await rename(path, grave);
    await rm(grave, { recursive: true, force: true });
  }
}
