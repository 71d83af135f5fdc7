import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readInputsHash } from './inputsHash.ts';

const FILES = [
  'src/api/a.ts',
  'src/domain/a.ts',
  'src/ui/a.tsx',
  'locales/en/a.json',
  'console-extensions.json',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'webpack.config.ts',
];

describe('readInputsHash', () => {
  let root = '';
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'inputs-'));
    FILES.forEach((file) => write(file, 'x'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is the same for the same inputs, in another clone, too', async () => {
    const before = await readInputsHash(root);
    expect(await readInputsHash(root)).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(FILES)('is another when %s changes', async (file) => {
    const before = await readInputsHash(root);
    write(file, 'y');
    expect(await readInputsHash(root)).not.toBe(before);
  });

  it('is another when a file comes, but not for a test', async () => {
    const before = await readInputsHash(root);
    write('src/ui/a.test.tsx', 'x');
    expect(await readInputsHash(root)).toBe(before);
    write('src/ui/b.tsx', 'x');
    expect(await readInputsHash(root)).not.toBe(before);
  });
});
