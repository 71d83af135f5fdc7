import { describe, expect, it } from '@jest/globals';
import { arrangeNav } from './arrangeNav.ts';
import type { NavEntry } from './builtInItems.ts';

const anEntry = (id: string, part: Partial<NavEntry> = {}): NavEntry => ({
  id,
  key: id,
  kind: 'href',
  name: id,
  ...part,
});
const aSection = (id: string, part: Partial<NavEntry> = {}): NavEntry =>
  anEntry(id, { kind: 'section', ...part });

const draw = (entries: NavEntry[]): string =>
  arrangeNav(entries)
    .map(({ entry, children }) => `${entry.id}(${children.map(({ id }) => id).join(' ')})`)
    .join(' ');

describe('arrangeNav', () => {
  it('puts items into their sections, and sections where they want to be', () => {
    const entries = [
      aSection('workloads'),
      anEntry('pods', { section: 'workloads' }),
      aSection('storage'),
      anEntry('claims', { section: 'storage' }),
      aSection('virtualization', { insertAfter: 'workloads' }),
      anEntry('vms', { section: 'virtualization' }),
    ];
    expect(draw(entries)).toBe('workloads(pods) virtualization(vms) storage(claims)');
  });

  it('does not show an item whose section nobody registered, nor an empty section', () => {
    expect(draw([anEntry('lost', { section: 'nowhere' }), aSection('empty')])).toBe('');
  });

  it('shows every item in each of two sections with one id', () => {
    const twice = [
      aSection('virtualization', { key: '1' }),
      aSection('virtualization', { key: '2' }),
      anEntry('vms', { section: 'virtualization' }),
    ];
    expect(draw(twice)).toBe('virtualization(vms) virtualization(vms)');
  });

  it('leaves out what belongs to another perspective', () => {
    const entries = [
      anEntry('here', { perspective: 'admin' }),
      anEntry('there', { perspective: 'dev' }),
    ];
    expect(draw(entries)).toBe('here()');
  });
});
