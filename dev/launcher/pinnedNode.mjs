import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_RUNNER = 24;

/**
 * Tells whether the Node for this machine is among the installed packages, or none is offered for it.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function hasPinnedNode(root) {
  const path = getPinnedNode(root);
  return path === undefined || existsSync(path);
}

/**
 * Finds the Node that runs everything after the launcher.
 *
 * @param {string} root
 * @returns {string}
 */
export function findRunner(root) {
  const path = getPinnedNode(root);
  if (path !== undefined) {
    if (existsSync(path)) return path;
    throw new Error(`npm left out ${path}: run "npm ci" in ${root} to see why.`);
  }
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_RUNNER) return process.execPath;
  throw new Error(
    `No Node comes with the packages for ${process.platform} on ${process.arch}, and this one is ${process.version}: install Node ${OLDEST_RUNNER} or newer (https://nodejs.org) and start again.`,
  );
}

/**
 * @param {string} root
 * @returns {string | undefined}
 */
function getPinnedNode(root) {
  const name = `node-${process.platform}-${process.arch}`;
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return name in optionalDependencies ? join(root, 'node_modules', name, 'bin', 'node') : undefined;
}
