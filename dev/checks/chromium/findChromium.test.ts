import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { findChromium } from './findChromium.ts';

describe('findChromium with CHROMIUM_PATH', () => {
  const before = process.env['CHROMIUM_PATH'];
  let dir = '';

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'vm-snapshots-chromium-'));
  });

  afterEach(() => {
    rmSync(dir, { recursive: true });
    process.env['CHROMIUM_PATH'] = before;
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
  });

  function aBrowserThatSays(version: string): string {
    const path = join(dir, 'chromium');
    writeFileSync(path, `#!/bin/sh\necho "${version}"\n`);
    chmodSync(path, 0o755);
    process.env['CHROMIUM_PATH'] = path;
    return path;
  }

  it('finds a browser that is new enough', async () => {
    const path = aBrowserThatSays('Chromium 156.0.8078.79 built on Debian GNU/Linux 12');
    await expect(findChromium()).resolves.toBe(path);
  });

  it('says in one sentence that it is too old, and what to do', async () => {
    const path = aBrowserThatSays('Chromium 90.0.4430.212');
    await expect(findChromium()).rejects.toThrow(
      `${path} is "Chromium 90.0.4430.212", and Chromium 111 or newer is needed: update it or set CHROMIUM_PATH to another one.`,
    );
  });

  it('says that it does not say what it is', async () => {
    aBrowserThatSays('hello');
    await expect(findChromium()).rejects.toThrow('is "hello"');
  });

  it('keeps to one sentence when it says much', async () => {
    const path = aBrowserThatSays('true (GNU coreutils) 9.1\nCopyright (C) 2022');
    await expect(findChromium()).rejects.toThrow(
      new RegExp(`^${path} is "true \\(GNU coreutils\\) 9.1", and Chromium 111 or newer.*$`),
    );
  });

  it('says so of a program that is no browser', async () => {
    process.env['CHROMIUM_PATH'] = '/bin/false';
    await expect(findChromium()).rejects.toThrow('/bin/false is ""');
  });

  it('says that there is none', async () => {
    process.env['CHROMIUM_PATH'] = join(dir, 'nothing');
    await expect(findChromium()).rejects.toThrow('no program can be run there');
  });
});
