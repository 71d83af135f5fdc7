import { describe, expect, it } from '@jest/globals';
import { resolveInside } from './files.ts';

describe('resolveInside', () => {
  it('finds a file in the folder', () => {
    expect(resolveInside('/srv/dist', 'locales/en/a.json')).toBe('/srv/dist/locales/en/a.json');
    expect(resolveInside('/srv/dist', '/a.js')).toBe('/srv/dist/a.js');
  });

  it.each(['../secret', 'a/../../secret', '..', '.', 'a\0.js', '../dist-other/a.js'])(
    'does not leave the folder for %p',
    (path) => {
      expect(resolveInside('/srv/dist', path)).toBeUndefined();
    },
  );
});
