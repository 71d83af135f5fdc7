import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FreezeRecord } from './freezeRecord.ts';

export type FreezeStore = {
  get: (uid: string) => FreezeRecord | undefined;
  set: (uid: string, record: FreezeRecord) => void;
  remove: (uid: string) => void;
  uids: () => string[];
};

/** Freeze records by the uid of the VMI, each in a file, so that a crash forgets no thaw. */
export function createFreezeStore(dataDir: string): FreezeStore {
  const dir = join(dataDir, 'guests');
  mkdirSync(dir, { recursive: true });
  const records = new Map<string, FreezeRecord>();
  const getPath = (uid: string): string => join(dir, `${uid}.json`);
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(join(dir, file), 'utf8');
    records.set(file.slice(0, -'.json'.length), JSON.parse(text) as FreezeRecord);
  }
  return {
    get: (uid) => records.get(uid),
    uids: () => [...records.keys()],
    set: (uid, record) => {
      records.set(uid, record);
      writeFileSync(`${getPath(uid)}.tmp`, JSON.stringify(record));
      renameSync(`${getPath(uid)}.tmp`, getPath(uid));
    },
    remove: (uid) => {
      if (records.delete(uid)) rmSync(getPath(uid), { force: true });
    },
  };
}
