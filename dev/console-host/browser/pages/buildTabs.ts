import type { ReactNode } from 'react';

export type Tab = {
  name: string;
  href: string;
  render: (props: Record<string, unknown>) => ReactNode;
};

/**
 * The tabs of a page: its own first, then those of plugins by name. As in the Console, two tabs
 * with one href both stand there, and the content of the first is shown for both.
 */
export const buildTabs = (own: readonly Tab[], contributed: readonly Tab[]): Tab[] => [
  ...own,
  ...[...contributed].sort((one, other) => one.name.localeCompare(other.name)),
];

/** The href of the tab that a path shows (the first tab has none), and the path of the page itself. */
export const readTabPath = (
  pathname: string,
  tabs: readonly Pick<Tab, 'href'>[],
): { active: string; base: string } => {
  const parts = pathname.replace(/\/$/, '').split('/');
  const last = decodeURIComponent(parts.at(-1) ?? '');
  return tabs.some(({ href }) => href !== '' && href === last)
    ? { active: last, base: parts.slice(0, -1).join('/') }
    : { active: '', base: parts.join('/') };
};
