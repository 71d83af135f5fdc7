import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { rooms } from './rooms.ts';

const root = join(import.meta.dirname, '..');
const mustFail = 'eslint/must-fail';

/** What the rules and the compiler read to know in which room a file is. */
const skeleton = [
  'package.json',
  'console-extensions.json',
  'eslint.config.ts',
  'stylelint.config.ts',
  'tsconfig*.json',
  'eslint/*.ts',
  '{src,dev}/**/tsconfig.json',
  'src/ui/features/*/exposedModules.ts',
];

/** A file that must fail, by its path in the copy, with what has to be found in it. */
export type MustFail = { readonly path: string; readonly expected: string };

/** The files that must fail, for one of the three that see to it. */
export function listMustFail(by: 'lint' | 'styles' | 'types'): MustFail[] {
  const folder = join(root, mustFail);
  return globSync('**/*.{css,ts,tsx}', { cwd: folder }).flatMap((path): MustFail[] => {
    const text = readFileSync(join(folder, path), 'utf8');
    const [, said, expected = ''] = /^\/[/*] (lint|styles|types): (\S+)/.exec(text) ?? [];
    if (said === undefined) throw new Error(`${path} does not say what must fail`);
    return said === by ? [{ path, expected }] : [];
  });
}

/** Makes a copy of the repository's rooms, with nothing in them but files that must fail, each where it breaks a rule. */
export function makeFenceCopy(files: readonly MustFail[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'vm-snapshots-fences-'));
  for (const path of globSync(skeleton, { cwd: root })) copy(dir, path, path);
  linkPackages(dir);
  for (const { path } of rooms) plantTarget(join(dir, path));
  for (const folder of ['src/ui', 'dev/cluster']) plantTarget(join(dir, folder));
  for (const { path } of files) copy(dir, join(mustFail, path), path);
  return dir;
}

function copy(dir: string, from: string, to: string): void {
  cpSync(join(root, from), join(dir, to));
}

/** Each by itself: whatever is written to `.cache` must stay in the copy. */
function linkPackages(dir: string): void {
  mkdirSync(join(dir, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(root, 'node_modules', name), join(dir, 'node_modules', name));
  }
}

/** Something to import from a room, so that the proof does not hang on the name of a real file. */
function plantTarget(room: string): void {
  mkdirSync(room, { recursive: true });
  writeFileSync(join(room, 'target.ts'), 'export const target = 42;\n');
}
