const collection =
  /^\/api\/kubernetes\/(?:api|apis\/[^/]+)\/[^/]+\/(?:namespaces\/[^/]+\/)?([^/]+)$/;

/** Whether a request lists objects of a kind, in one project or in all. */
export function isList(method: string, url: string): boolean {
  const { pathname } = new URL(url);
  return method === 'GET' && collection.test(pathname);
}

/** A long list is asked for in pages, each of which names the one before. */
export function isFirstPage(url: string): boolean {
  return !new URL(url).searchParams.has('continue');
}
