import { describe, expect, it } from '@jest/globals';
import type { Action, MenuOption } from '@openshift-console/dynamic-plugin-sdk';
import { isMenuGroup } from '../actions/buildMenu.ts';
import { mergeOptions } from './mergeOptions.ts';

const anAction = (id: string, whose: string): Action => ({
  cta: () => undefined,
  description: whose,
  id,
  label: id,
});
const aGroup = (id: string, children: MenuOption[]): MenuOption => ({ children, id, label: id });

const draw = (options: readonly MenuOption[]): (string | undefined)[] =>
  options.map((option) =>
    isMenuGroup(option)
      ? `${option.id}[${draw(option.children ?? []).join(' ')}]`
      : option.description,
  );

describe('mergeOptions', () => {
  it('keeps its own of two with one id, and what only a plugin has', () => {
    const local = [anAction('delete', 'own')];
    const remote = [anAction('delete', 'theirs'), anAction('take', 'new')];
    expect(draw(mergeOptions(local, remote))).toEqual(['own', 'new']);
  });

  it('joins groups', () => {
    const local = [aGroup('control', [anAction('start', 'own')])];
    const remote = [aGroup('control', [anAction('start', 'theirs'), anAction('reset', 'new')])];
    expect(draw(mergeOptions(local, remote))).toEqual(['control[own new]']);
  });
});
