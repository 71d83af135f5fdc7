import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isInstalled, isSameSet } from './isInstalled.mjs';

const webpack = { version: '5.112.2', integrity: 'sha512-aaa' };
const forAMac = { version: '1.0.0', integrity: 'sha512-bbb', optional: true };

describe('isSameSet', () => {
  it.each([
    { title: 'accepts the same packages', installed: { webpack }, expected: true },
    { title: 'refuses a missing package', installed: {}, expected: false },
    {
      title: 'refuses another version',
      installed: { webpack: { ...webpack, version: '5.112.1' } },
      expected: false,
    },
    {
      title: 'refuses other contents under the same version',
      installed: { webpack: { ...webpack, integrity: 'sha512-ccc' } },
      expected: false,
    },
    {
      title: 'refuses a package that the lock file does not name',
      installed: { webpack, jest: webpack },
      expected: false,
    },
    {
      title: 'accepts an optional package that is there',
      installed: { webpack, forAMac },
      expected: true,
    },
  ])('$title', ({ installed, expected }) => {
    expect(isSameSet({ '': {}, webpack, forAMac }, installed)).toBe(expected);
  });
});

describe('isInstalled', () => {
  it('counts an interrupted installation as none', () => {
    const root = aClone({ 'package-lock.json': { packages: { webpack } } });
    expect(isInstalled(root)).toBe(false);
  });

  it('recognises what npm has written down', () => {
    const lock = { packages: { webpack } };
    const root = aClone({ 'package-lock.json': lock, 'node_modules/.package-lock.json': lock });
    expect(isInstalled(root)).toBe(true);
  });
});

function aClone(files: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(tmpdir(), 'clone-'));
  mkdirSync(join(root, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    writeFileSync(join(root, path), JSON.stringify(content));
  }
  return root;
}
