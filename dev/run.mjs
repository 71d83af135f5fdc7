// Where both commands begin. It needs nothing but Node 20 and npm: it installs the packages of the lock file and hands
// over to the Node that they bring, which runs dev/main.ts.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './launcher/installPackages.mjs';
import { findRunner, hasPinnedNode } from './launcher/pinnedNode.mjs';
import { isInstalled } from './launcher/isInstalled.mjs';
import { superviseChild } from './launcher/superviseChild.mjs';

const OLDEST_NODE = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new Error(
      `Node ${OLDEST_NODE} or newer is needed and this is ${process.version}: install it (https://nodejs.org) and start again.`,
    );
  }
  if (!isInstalled(root) || !hasPinnedNode(root)) await installPackages(root);
  const main = join(root, 'dev', 'main.ts');
  const args = ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)];
  const child = spawn(findRunner(root), args, {
    // A group of its own: a Ctrl-C in the terminal reaches it once, through here.
    detached: true,
    // The channel carries nothing; it closes for the child when this process is gone, even by SIGKILL.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  process.exitCode = await superviseChild(child);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
