import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { rooms } from './rooms.ts';
import { buildZones } from './zones.ts';

const root = join(import.meta.dirname, '..');
const listFolders = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`);

describe('the rooms', () => {
  it('are all there', () => {
    expect(rooms.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('cover every folder of src, so that none is without a fence', () => {
    const folders = ['src', 'src/ui', 'src/ui/features'].flatMap(listFolders);
    const uncovered = folders.filter(
      (folder) => !rooms.some(({ path }) => path === folder || path.startsWith(`${folder}/`)),
    );
    expect(uncovered).toEqual([]);
  });
});

describe('the zones', () => {
  it('let a feature reach what is shared and nothing of another feature', () => {
    const [inside] = buildZones({ forTests: false }).filter(
      ({ target, from }) => target === './src/ui/features/vm-list' && from.includes('./src'),
    );
    expect(inside?.except).toEqual([
      './ui/features/vm-list',
      './api',
      './domain',
      './ui/sdk',
      './ui/components',
      './ui/i18n.ts',
    ]);
  });

  it('close src to dev but for the shapes of Kubernetes', () => {
    const closed = buildZones({ forTests: false }).filter(
      ({ target, from }) => target === './dev' && from.includes('./src'),
    );
    expect(closed.map(({ except }) => except)).toEqual([['./api']]);
  });

  it('open the builders to tests alone', () => {
    const isOpen = (forTests: boolean): boolean =>
      buildZones({ forTests }).some(
        ({ target, except }) => target === './src/domain' && except?.includes('./testing'),
      );
    expect({ product: isOpen(false), tests: isOpen(true) }).toEqual({
      product: false,
      tests: true,
    });
  });

  it('name the reason', () => {
    expect(buildZones({ forTests: false }).every(({ message }) => message.length > 20)).toBe(true);
  });
});
