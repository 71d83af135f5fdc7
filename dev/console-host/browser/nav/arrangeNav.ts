import { orderByNeighbours } from '../actions/orderByNeighbours.ts';
import type { NavEntry } from './builtInItems.ts';

export type NavTree = { entry: NavEntry; children: NavEntry[] }[];

/** Sections and their items in order; an item whose section nobody registered is not shown. */
export const arrangeNav = (entries: readonly NavEntry[]): NavTree => {
  const shown = entries.filter(({ perspective }) => !perspective || perspective === 'admin');
  return orderByNeighbours(shown.filter(({ section }) => !section))
    .map((entry) => ({
      children:
        entry.kind === 'section'
          ? orderByNeighbours(shown.filter(({ section }) => section === entry.id))
          : [],
      entry,
    }))
    .filter(({ entry, children }) => entry.kind !== 'section' || children.length > 0);
};
