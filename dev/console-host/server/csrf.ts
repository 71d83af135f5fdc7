export const CSRF_COOKIE = 'csrf-token';
export const CSRF_HEADER = 'x-csrftoken';

const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

export type RequestSource = {
  method: string;
  origin: string | undefined;
  referer: string | undefined;
  host: string | undefined;
  cookieToken: string | undefined;
  headerToken: string | undefined;
};

const isFromHost = (address: string | undefined, host: string | undefined): boolean =>
  address !== undefined && URL.canParse(address) && new URL(address).host === host;

/** Whether a WebSocket upgrade comes from a page of this console. */
export const isOriginTrusted = ({
  origin,
  host,
}: Pick<RequestSource, 'origin' | 'host'>): boolean => isFromHost(origin, host);

/**
 * Why the Console's server would refuse a request as forged, or undefined when it passes:
 * everything that writes must come from its own origin and repeat the token of the cookie.
 */
export const getForgeryReason = (source: RequestSource): string | undefined => {
  if (READING_METHODS.has(source.method)) {
    return undefined;
  }
  if (!isFromHost(source.origin ?? source.referer, source.host)) {
    return 'invalid Origin or Referer';
  }
  if (!source.cookieToken) {
    return `no cookie "${CSRF_COOKIE}"`;
  }
  return source.cookieToken === source.headerToken
    ? undefined
    : 'the header X-CSRFToken does not match the cookie';
};
