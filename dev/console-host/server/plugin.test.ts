import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLanguages, readPlugin } from './plugin.ts';

describe('readPlugin', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the name from the manifest', () => {
    writeFileSync(join(folder, 'plugin-manifest.json'), '{"name":"my-plugin"}');
    expect(readPlugin(folder)).toEqual({ folder, name: 'my-plugin' });
  });

  it('takes the name that is given, whatever the manifest says', () => {
    expect(readPlugin(`other=${folder}`)).toEqual({ folder, name: 'other' });
  });

  it('says what to do when there is no build', () => {
    expect(() => readPlugin(folder)).toThrow(
      /plugin-manifest\.json cannot be read: build the plugin/,
    );
  });

  it('knows no language where there are no texts', () => {
    expect(readLanguages({ folder, name: 'x' })).toEqual([]);
  });
});
