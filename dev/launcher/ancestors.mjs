import { readFileSync } from 'node:fs';

/**
 * Lists, from the nearest one up, the processes on which this one depends: its parent and, if npm started it, all up to
 * npm. Between the two stands a shell, which lives on when npm is killed.
 *
 * Who typed the command is not among them: a terminal may close while the command goes on in the background.
 *
 * @returns {number[]}
 */
export function readAncestors() {
  const ancestors = [process.ppid];
  for (let pid = process.ppid; isRunByNpm(pid);) {
    const parent = readParent(pid);
    if (parent === undefined) break;
    ancestors.push(parent);
    pid = parent;
  }
  return ancestors;
}

/**
 * Tells whether they all still run: a process that is left alone gets another parent at once.
 *
 * @param {readonly number[]} ancestors
 * @returns {boolean}
 */
export function areAllThere(ancestors) {
  return ancestors.every(
    (pid, index) => pid === (index === 0 ? process.ppid : readParent(ancestors[index - 1] ?? 0)),
  );
}

/**
 * npm tells the programs that it runs which script they are part of.
 *
 * @param {number} pid
 */
function isRunByNpm(pid) {
  return readProc(pid, 'environ')?.split('\0').some(isNpmScript) ?? false;
}

/** @param {string} variable */
function isNpmScript(variable) {
  return variable.startsWith('npm_lifecycle_event=');
}

/**
 * @param {number} pid
 * @returns {number | undefined}
 */
function readParent(pid) {
  const [, parent] = /^PPid:\s*(\d+)$/m.exec(readProc(pid, 'status') ?? '') ?? [];
  return parent === undefined ? undefined : Number(parent);
}

/**
 * @param {number} pid
 * @param {string} file
 * @returns {string | undefined}
 */
function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
