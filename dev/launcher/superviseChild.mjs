import { constants } from 'node:os';
import { areAllThere, readAncestors } from './ancestors.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
/** npm and the terminal both pass on the same Ctrl-C; what comes so close together counts once. */
const SAME_SIGNAL_MS = 300;
const LOOK_UP_MS = 1_000;
/** Those that were there at the start: whoever goes while something is prepared has gone, too. */
const ancestors = readAncestors();

/**
 * Waits for a child and answers its exit code; meanwhile passes on to it what this process is told, and tells it to end
 * when one of those who started this process has gone, be it npm or its shell.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export async function superviseChild(child) {
  const release = passOnSignals(child);
  const watch = setInterval(() => {
    if (areAllThere(ancestors)) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, LOOK_UP_MS);
  try {
    return await waitForEnd(child);
  } finally {
    clearInterval(watch);
    release();
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function passOnSignals(child) {
  /** @type {Map<string, number>} */
  const lastAt = new Map();
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    const now = Date.now();
    if (now - (lastAt.get(signal) ?? 0) < SAME_SIGNAL_MS) return;
    lastAt.set(signal, now);
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  return () => {
    for (const signal of SIGNALS) process.off(signal, passOn);
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function waitForEnd(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
