import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { getIdentity, isAlive, parseProcStat } from './processIdentity.ts';

const fieldsUpToStart = '1 2 2 0 -1 4194560 100 0 0 0 1 2 0 0 20 0 11 0';

describe('parseProcStat', () => {
  it('counts its fields from the last bracket, since a name may hold brackets and blanks', () => {
    const stat = `42 (we) ird (name) S ${fieldsUpToStart} 447643 1000 99`;
    expect(parseProcStat(stat, 'boot')).toBe('boot/447643');
  });

  it('takes a zombie for gone', () => {
    expect(parseProcStat(`42 (node) Z ${fieldsUpToStart} 447643 0 0`, 'boot')).toBeUndefined();
  });
});

describe('isAlive', () => {
  it('knows this process, and not another one that had its number', () => {
    const own = getIdentity(process.pid);
    expect(own && isAlive(own)).toBe(true);
    expect(isAlive({ pid: process.pid, startTime: 'another time' })).toBe(false);
  });

  it('knows when a process has gone', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const identity = getIdentity(child.pid ?? 0);
    expect(identity && isAlive(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(identity && isAlive(identity)).toBe(false);
  });
});
