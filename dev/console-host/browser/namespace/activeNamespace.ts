export const ALL_NAMESPACES = '#ALL_NS#';
const LAST_NAMESPACE = 'bridge/last-namespace-name';

/** The namespace that a path shows; undefined where a path says nothing about it. */
export const readNamespace = (pathname: string): string | undefined => {
  const [, one, namespace] = /\/(ns|all-namespaces|cluster)(?:\/([^/]+))?/.exec(pathname) ?? [];
  if (one === 'ns' && namespace) {
    return decodeURIComponent(namespace);
  }
  return one === 'all-namespaces' ? ALL_NAMESPACES : undefined;
};

export const readLastNamespace = (): string =>
  sessionStorage.getItem(LAST_NAMESPACE) ?? localStorage.getItem(LAST_NAMESPACE) ?? ALL_NAMESPACES;

export const storeLastNamespace = (namespace: string): void => {
  sessionStorage.setItem(LAST_NAMESPACE, namespace);
  localStorage.setItem(LAST_NAMESPACE, namespace);
};

/** The path of the same page in another namespace; of a details page it is the list. */
export const switchNamespace = (pathname: string, namespace: string): string => {
  const scope = /\/(?:ns\/[^/]+|all-namespaces)(?=\/|$)/.exec(pathname);
  const target = namespace === ALL_NAMESPACES ? '/all-namespaces' : `/ns/${namespace}`;
  if (!scope) {
    return pathname;
  }
  const [resource] = pathname
    .slice(scope.index + scope[0].length)
    .split('/')
    .filter(Boolean);
  return `${pathname.slice(0, scope.index)}${target}${resource ? `/${resource}` : ''}`;
};
