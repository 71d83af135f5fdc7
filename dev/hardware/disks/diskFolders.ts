import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyedLock } from './keyedLock.ts';
import { createSeededBytes } from './seededBytes.ts';

/** Bytes that exist already: a volume, or a snapshot of one. */
export type DiskSource = { kind: 'volume' | 'snapshot'; handle: string };

export type DiskFolders = {
  getVolumePath: (handle: string) => string;
  hasVolume: (handle: string) => boolean;
  createVolume: (handle: string, source?: DiskSource) => Promise<void>;
  /** Replaces what is in the volume by a copy of something else. */
  refillVolume: (handle: string, source: DiskSource) => Promise<void>;
  /** Puts a whole file into the volume, in place of one of that name. */
  putFile: (handle: string, file: { name: string; bytes: Buffer }) => Promise<void>;
  /** Copies the volume as it stands now; a second call answers with the instant of the first. */
  cutSnapshot: (handle: string, volumeHandle: string) => Promise<Date>;
  deleteVolume: (handle: string) => Promise<void>;
  deleteSnapshot: (handle: string) => Promise<void>;
  listVolumes: () => Promise<string[]>;
  listSnapshots: () => Promise<string[]>;
};

const emptyDiskBytes = 64 * 1024;

/**
 * Volumes and snapshots as folders of real bytes. What is half done lives under `tmp` and only a
 * rename makes it count, so a crash leaves either the whole or nothing. The modification time of a
 * snapshot's folder is the instant of its cut.
 */
export function createDiskFolders(dataDir: string, lock: KeyedLock): DiskFolders {
  const tmp = join(dataDir, 'tmp');
  const volumesDir = join(dataDir, 'volumes');
  const snapshotsDir = join(dataDir, 'snapshots');
  rmSync(tmp, { recursive: true, force: true });
  [tmp, volumesDir, snapshotsDir].forEach((path) => mkdirSync(path, { recursive: true }));
  const getVolumePath = (handle: string): string => join(volumesDir, handle);
  const getSnapshotPath = (handle: string): string => join(snapshotsDir, handle);
  let drafts = 0;
  const nextDraft = (): string => join(tmp, String((drafts += 1)));

  const copyToDraft = async ({ kind, handle }: DiskSource): Promise<string> => {
    const draft = nextDraft();
    const from = kind === 'volume' ? getVolumePath(handle) : getSnapshotPath(handle);
    await lock.run(handle, () => cp(from, draft, { recursive: true }));
    return draft;
  };
  const draftEmpty = async (handle: string): Promise<string> => {
    const draft = nextDraft();
    await mkdir(draft);
    await writeFile(join(draft, 'disk.img'), createSeededBytes(handle, emptyDiskBytes));
    return draft;
  };
  const discard = async (path: string): Promise<void> => {
    if (!existsSync(path)) return;
    const grave = nextDraft();
    await rename(path, grave);
    await rm(grave, { recursive: true, force: true });
  };

  return {
    getVolumePath,
    hasVolume: (handle) => existsSync(getVolumePath(handle)),
    createVolume: async (handle, source) => {
      if (existsSync(getVolumePath(handle))) return;
      const draft = source === undefined ? await draftEmpty(handle) : await copyToDraft(source);
      await rename(draft, getVolumePath(handle));
    },
    refillVolume: async (handle, source) => {
      const draft = await copyToDraft(source);
      await lock.run(handle, async () => {
        await discard(getVolumePath(handle));
        await rename(draft, getVolumePath(handle));
      });
    },
    putFile: async (handle, { name, bytes }) => {
      const draft = nextDraft();
      await writeFile(draft, bytes);
      await lock.run(handle, () => rename(draft, join(getVolumePath(handle), name)));
    },
    cutSnapshot: (handle, volumeHandle) =>
      lock.run(volumeHandle, async () => {
        const path = getSnapshotPath(handle);
        if (!existsSync(path)) {
          const draft = nextDraft();
          const now = new Date();
          await cp(getVolumePath(volumeHandle), draft, { recursive: true });
          await utimes(draft, now, now);
          await rename(draft, path);
        }
        return statSync(path).mtime;
      }),
    deleteVolume: (handle) => lock.run(handle, () => discard(getVolumePath(handle))),
    deleteSnapshot: (handle) => lock.run(handle, () => discard(getSnapshotPath(handle))),
    listVolumes: () => readdir(volumesDir),
    listSnapshots: () => readdir(snapshotsDir),
  };
}
