type Page = { href: string; name: string };

/**
 * The name of the tab that kubevirt-plugin takes for the active one: that of the first whose href begins anywhere behind
 * the page's own path, so that `/snapshots-of-mine` lights up `snapshots`; in lower case, so that equal names light up
 * together.
 */
export const findActiveTab = (
  pages: readonly Page[],
  { pathname, base }: { pathname: string; base: string },
): string | undefined => {
  const rest = pathname.replace(base, '');
  const active = pages.find(({ href }) => href !== '' && rest.includes(`/${href}`)) ?? pages[0];
  return active?.name.toLowerCase();
};
