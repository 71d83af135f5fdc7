import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDERS = ['src/api', 'src/domain', 'src/ui', 'locales'];
const FILES = [
  'console-extensions.json',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'webpack.config.ts',
];
const NOT_BUILT = /\.test\.tsx?$/;

const listFiles = async (root: string, folder: string): Promise<string[]> => {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
};

/** One hash over everything that decides what the plugin's build contains. */
export const readInputsHash = async (root: string): Promise<string> => {
  const inFolders = await Promise.all(FOLDERS.map((folder) => listFiles(root, folder)));
  const hash = createHash('sha256');
  for (const file of [...FILES.map((name) => join(root, name)), ...inFolders.flat()]) {
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
};
