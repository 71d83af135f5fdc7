import { describe, expect, it } from '@jest/globals';
import type { Action, MenuOption } from '@openshift-console/dynamic-plugin-sdk';
import { buildMenu, isMenuGroup } from './buildMenu.ts';

const anAction = (id: string, path?: string): Action => ({
  cta: () => undefined,
  id,
  label: id,
  ...(path ? { path } : {}),
});

/** A menu in one line: groups in brackets. */
const draw = (options: readonly MenuOption[]): string =>
  options
    .map((option) =>
      isMenuGroup(option) ? `${option.id}[${draw(option.children ?? [])}]` : option.id,
    )
    .join(' ');

describe('buildMenu', () => {
  it('puts actions into the groups that their paths name', () => {
    const menu = buildMenu(
      [anAction('a'), anAction('b', 'more'), anAction('c', 'more'), anAction('d')],
      [{ id: 'more', label: 'More', submenu: true }],
    );
    expect(draw(menu)).toBe('a more[b c] d');
  });

  it('nests groups', () => {
    const groups = [{ id: 'outer' }, { id: 'inner' }];
    expect(draw(buildMenu([anAction('a', 'outer/inner')], groups))).toBe('outer[inner[a]]');
  });

  it('has a group on top and one at the bottom that nobody registers', () => {
    const menu = buildMenu([anAction('a', '$bottom'), anAction('b'), anAction('c', '$top')], []);
    expect(draw(menu)).toBe('$top[c] b $bottom[a]');
  });

  it('keeps equal ids of two plugins, as the Console does', () => {
    expect(draw(buildMenu([anAction('a'), anAction('a')], []))).toBe('a a');
  });

  it('fails for a path that nobody registered, as the Console does', () => {
    expect(() => buildMenu([anAction('a', 'nowhere')], [])).toThrow(/nowhere/);
  });
});
