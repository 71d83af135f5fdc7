import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../userError.ts';

export type FreeSpace = { readonly folder: string; readonly bytes: number };

/** Makes sure, before a first build, that what it writes has room in each folder that it writes to. */
export async function checkFreeSpace(folders: readonly string[], needed: number): Promise<void> {
  const spaces = await Promise.all(
    folders.map(async (folder) => ({ folder, bytes: await readFreeBytes(folder) })),
  );
  const problem = describeShortage(spaces, needed);
  if (problem !== undefined) throw new UserError(problem);
}

/** Says which folder lacks room for `needed` bytes, if one does. */
export function describeShortage(spaces: readonly FreeSpace[], needed: number): string | undefined {
  const tight = spaces.find(({ bytes }) => bytes < needed);
  if (tight === undefined) return undefined;
  return `The first build needs about ${toGigabytes(needed)} on the disk of ${tight.folder}, which has ${toGigabytes(tight.bytes)} free: make room and start again.`;
}

/** Names the two folders that Go itself fills while it builds. */
export async function readGoCaches(
  settings: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const env = { ...process.env, ...settings };
  const { stdout } = await promisify(execFile)('go', ['env', 'GOCACHE', 'GOMODCACHE'], { env });
  return stdout.split('\n').filter((line) => line !== '');
}

async function readFreeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (cause) {
    // What does not exist yet will be made on the disk of its parent.
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder)
      throw cause;
    return readFreeBytes(dirname(folder));
  }
}

function toGigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
