import { ALL_NAMESPACES } from '../namespace/activeNamespace.ts';

export type HrefItem = {
  href: string;
  namespaced?: boolean;
  prefixNamespaced?: boolean;
  startsWith?: readonly string[];
};

/** `/k8s/ns/x/things`, `/k8s/all-namespaces/things` and `/k8s/cluster/things` all mean `things`. */
const stripScope = (path: string): string =>
  path
    .replace(/^\/?k8s\/(?:ns\/[^/]*|all-namespaces|cluster)(?=\/|$)/, '')
    .replace(/^\//, '')
    .replace(/\/$/, '');

/** Where a list of some kind is in the namespace in view. */
export const getScopedPath = (resource: string, namespace: string): string =>
  namespace === ALL_NAMESPACES
    ? `/k8s/all-namespaces/${resource}`
    : `/k8s/ns/${namespace}/${resource}`;

/**
 * Where an item of `console.navigation/href` leads. With `namespaced` the namespace comes after the
 * href, which makes a link relative to the page if the href is: the Console does it like that.
 */
export const getItemPath = (
  { href, namespaced, prefixNamespaced }: HrefItem,
  namespace: string,
): string => {
  if (namespaced) {
    return namespace === ALL_NAMESPACES ? `${href}/all-namespaces` : `${href}/ns/${namespace}`;
  }
  return prefixNamespaced ? getScopedPath(stripScope(href), namespace) : href;
};

/** Whether a path belongs to an item: one of the given words, or what stands first in it. */
export const isPathOf = (
  pathname: string,
  names: readonly string[],
  startsWith: readonly string[] = [],
): boolean => {
  const path = stripScope(pathname);
  const isBelow = (name: string): boolean => path === name || path.startsWith(`${name}/`);
  return names.map(stripScope).some(isBelow) || startsWith.some((start) => path.startsWith(start));
};
