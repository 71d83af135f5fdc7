import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * Tells whether node_modules holds what package-lock.json says.
 *
 * As the last act of an installation npm leaves a lock file of what it did inside node_modules: an installation that
 * was interrupted has none, and one from another package-lock.json differs.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const locked = readPackages(join(root, 'package-lock.json'));
  return installed !== undefined && locked !== undefined && isSameSet(locked, installed);
}

/**
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @returns {boolean}
 */
export function isSameSet(locked, installed) {
  const isEachLocked = Object.entries(installed).every(
    ([path, { version, integrity }]) =>
      locked[path]?.version === version && locked[path]?.integrity === integrity,
  );
  // Optional packages for other machines are left out.
  const isEachInstalled = Object.entries(locked).every(
    ([path, { optional }]) => path === '' || optional === true || path in installed,
  );
  return isEachLocked && isEachInstalled;
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
