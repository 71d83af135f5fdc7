import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ToolPart } from './toolPart.ts';

export type KeyInput = {
  /** Contents by path relative to the module. */
  readonly sources: ReadonlyMap<string, string>;
  readonly parts: readonly ToolPart[];
  readonly settings: Readonly<Record<string, string>>;
};

/** Makes a short key that changes with everything that decides what a module builds, and with nothing else. */
export function buildModuleKey({ sources, parts, settings }: KeyInput): string {
  const files = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([files, parts, named]))
    .digest('hex')
    .slice(0, 16);
}

/** Reads go.mod, go.sum and every Go file of a module; prose beside them does not count. */
export async function readModuleSources(dir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dir, { recursive: true });
  const paths = entries.filter((path) => /(^|\/)go\.(mod|sum)$|\.go$/.test(path));
  const read = paths.map(async (path) => [path, await readFile(join(dir, path), 'utf8')] as const);
  return new Map(await Promise.all(read));
}
