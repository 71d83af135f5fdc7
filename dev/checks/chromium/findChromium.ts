import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

import { UserError } from '../../userError.ts';

/** The first Chromium that knows `color-mix()`, which PatternFly 6 is coloured with. */
const oldestMajor = 111;

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function listPlaces(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Finds the browser of the tests: `CHROMIUM_PATH`, else one of the usual names on the `PATH`.
 *
 * Throws a sentence for people if there is none or it is too old.
 */
export async function findChromium(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'];
  const path = chosen || listPlaces().find(isExecutable);
  if (path === undefined) {
    throw new UserError(
      'Chromium is needed for the browser tests and is not on the PATH: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  }
  if (!isExecutable(path)) {
    throw new UserError(`CHROMIUM_PATH is ${path}, and no program can be run there: correct it.`);
  }
  checkVersion(path, await readVersion(path));
  return path;
}

/** The first line of what it says of itself; empty if it does not even do that. */
async function readVersion(path: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version']);
    return stdout.trim().split('\n')[0] ?? '';
  } catch {
    return '';
  }
}

/** Throws a sentence for people if what a browser says of itself is too old. */
function checkVersion(path: string, said: string): void {
  const major = Number(/\b(\d+)\.\d+\.\d+/.exec(said)?.[1]);
  if (major >= oldestMajor) return;
  throw new UserError(
    `${path} is "${said}", and Chromium ${oldestMajor} or newer is needed: update it or set CHROMIUM_PATH to another one.`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
