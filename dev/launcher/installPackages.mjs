import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describeNpmFailure } from './describeNpmFailure.mjs';
import { isInstalled } from './isInstalled.mjs';
import { hasPinnedNode } from './pinnedNode.mjs';
import { superviseChild } from './superviseChild.mjs';

const LOOK_AGAIN_MS = 500;
const INTERRUPTED = 128;

/**
 * Installs the packages of the lock file, once if several commands begin at the same time.
 *
 * @param {string} root
 * @returns {Promise<void>}
 */
export async function installPackages(root) {
  // Not inside node_modules, which npm empties.
  const clone = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const lock = join(tmpdir(), `vm-snapshots-install-${clone}.lock`);
  await takeLock(lock);
  try {
    if (!isInstalled(root) || !hasPinnedNode(root)) await runNpm(root, lock);
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * @param {string} root
 * @param {string} lock
 */
async function runNpm(root, lock) {
  const began = Date.now();
  process.stderr.write('Installing the packages of package-lock.json (npm ci) …\n');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = spawn('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  // If this process is killed, npm still works on node_modules for a while: nobody else may begin before it ends.
  if (npm.pid !== undefined) writeFileSync(lock, String(npm.pid));
  let complaints = '';
  npm.stderr.on('data', (data) => (complaints += String(data)));
  const code = await superviseChild(npm).catch((cause) => {
    throw new Error(describeNpmFailure(String(cause), root));
  });
  if (code >= INTERRUPTED) throw new Error('Installing the packages was interrupted.');
  if (code !== 0) throw new Error(describeNpmFailure(complaints, root));
  process.stderr.write(`Installed in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}

/** @param {string} lock */
async function takeLock(lock) {
  let isTold = false;
  while (!tryToTake(lock)) {
    if (isHeld(lock)) {
      if (!isTold) process.stderr.write('Another command is installing the packages: waiting.\n');
      isTold = true;
      await delay(LOOK_AGAIN_MS);
    } else {
      rmSync(lock, { force: true });
    }
  }
}

/** @param {string} lock */
function tryToTake(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (getCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} lock */
function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return getCode(error) === 'EPERM';
  }
}

/**
 * @param {unknown} error
 * @returns {string | undefined}
 */
function getCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
