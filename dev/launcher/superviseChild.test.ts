import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { superviseChild } from './superviseChild.mjs';

describe('superviseChild', () => {
  it('answers the exit code of the child', async () => {
    await expect(superviseChild(aNode('process.exit(7)'))).resolves.toBe(7);
  });

  it('answers as a shell does when a signal ended the child', async () => {
    await expect(superviseChild(aNode('process.kill(process.pid, "SIGKILL")'))).resolves.toBe(137);
  });

  it('says that a program is missing', async () => {
    await expect(superviseChild(spawn('/nowhere/node'))).rejects.toThrow('ENOENT');
  });

  it('passes on a signal once, though npm and the terminal both send it', async () => {
    const child = aNode(`
      let count = 0;
      process.on('SIGHUP', () => console.log('heard', (count += 1)));
      process.on('SIGTERM', () => process.exit(40 + count));
      setInterval(() => {}, 1000);
      console.log('ready');
    `);
    const ended = superviseChild(child);
    await once(child.stdout ?? child, 'data');
    process.emit('SIGHUP', 'SIGHUP');
    process.emit('SIGHUP', 'SIGHUP');
    await once(child.stdout ?? child, 'data');
    process.emit('SIGTERM', 'SIGTERM');
    await expect(ended).resolves.toBe(41);
  });
});

function aNode(script: string): ChildProcess {
  return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}
