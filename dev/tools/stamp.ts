import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { getPartFiles, type ToolPart } from './toolPart.ts';

export type FileFacts = { readonly size: number; readonly mtimeMs: number };
export type FileStamp = FileFacts & { readonly sha256: string };
export type FileVerdict = 'ready' | 'lost' | 'suspect';
export type PartState = 'ready' | 'unmade' | 'damaged';

type Stamp = Readonly<Record<string, FileStamp>>;

/** Compares a file with its stamp without reading it; `suspect` means that only its sum can tell. */
export function judgeFile(stamp: FileStamp, facts: FileFacts | undefined): FileVerdict {
  if (facts === undefined) return 'lost';
  return facts.size === stamp.size && facts.mtimeMs === stamp.mtimeMs ? 'ready' : 'suspect';
}

/**
 * Tells whether a part in the cache can be used.
 *
 * A part without a stamp is unmade even if its files are there: a build was interrupted before it was sure of them.
 */
export async function inspectPart(dir: string, part: ToolPart): Promise<PartState> {
  const stamp = await readStamp(dir, part);
  if (stamp === undefined) return 'unmade';
  let isTouched = false;
  for (const file of getPartFiles(part)) {
    const known = stamp[file];
    if (known === undefined) return 'unmade';
    const verdict = judgeFile(known, await readFacts(join(dir, file)));
    if (verdict === 'lost') return 'damaged';
    if (verdict === 'suspect' && (await hashFile(join(dir, file))) !== known.sha256)
      return 'damaged';
    isTouched ||= verdict === 'suspect';
  }
  if (isTouched) await stampPart(dir, part);
  return 'ready';
}

/** Writes down the finished files of a part; from here on they count as built. */
export async function stampPart(dir: string, part: ToolPart): Promise<void> {
  const stamp: Record<string, FileStamp> = {};
  for (const file of getPartFiles(part)) {
    const path = join(dir, file);
    const { size, mtimeMs } = await stat(path);
    stamp[file] = { size, mtimeMs, sha256: await hashFile(path) };
  }
  const target = getStampFile(dir, part);
  await writeFile(`${target}.tmp`, `${JSON.stringify(stamp, null, 2)}\n`);
  await rename(`${target}.tmp`, target);
}

function getStampFile(dir: string, part: ToolPart): string {
  return join(dir, `${part.name}.stamp.json`);
}

async function readStamp(dir: string, part: ToolPart): Promise<Stamp | undefined> {
  try {
    return JSON.parse(await readFile(getStampFile(dir, part), 'utf8')) as Stamp;
  } catch {
    // Absent or cut short: either way nothing vouches for the files.
    return undefined;
  }
}

async function readFacts(path: string): Promise<FileFacts | undefined> {
  return stat(path).catch(() => undefined);
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
