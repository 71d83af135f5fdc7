import {
  HttpError,
  RetryError,
} from '@openshift-console/dynamic-plugin-sdk/lib/utils/error/http-error';

type StatusBody = {
  message?: string;
  error?: string;
  details?: { kind?: string; causes?: { message?: string; field?: string }[] };
};

const QUOTAS = ['resourcequotas', 'clusterresourcequotas'];

const describe = (response: Response, body: StatusBody): string => {
  if (response.status === 403) {
    return body.message ?? 'Access denied due to cluster policy.';
  }
  const cause = body.details?.causes?.[0];
  return cause
    ? `Error "${cause.message ?? ''}" for field "${cause.field ?? ''}".`
    : (body.message ?? body.error ?? response.statusText);
};

const isQuotaConflict = (response: Response, method: string, body: StatusBody): boolean =>
  method === 'POST' && response.status === 409 && QUOTAS.includes(body.details?.kind ?? '');

/** Signs out when the API server does not know the user any more. */
const leaveWhenUnknown = (response: Response, url: string): void => {
  if (response.status === 401 && url.startsWith(`${window.SERVER_FLAGS.basePath}api/kubernetes/`)) {
    const { pathname, search, hash } = window.location;
    const then = new URLSearchParams({ then: pathname + search + hash }).toString();
    window.location.assign(`/auth/logout?${then}`);
  }
};

export type Attempt = { url: string; method: string; mayRetry: boolean };

/**
 * Passes a successful response on and turns any other into the SDK's HttpError;
 * a RetryError asks for another try (too many requests, or two writers under one quota).
 */
export const validateResponse = async (
  response: Response,
  { url, method, mayRetry }: Attempt,
): Promise<Response> => {
  if (response.ok || response.status === 304) {
    return response;
  }
  if (mayRetry && response.status === 429) {
    throw new RetryError();
  }
  leaveWhenUnknown(response, url);
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new HttpError(response.statusText, response.status, response);
  }
  const body = (await response.json()) as StatusBody;
  if (mayRetry && isQuotaConflict(response, method, body)) {
    throw new RetryError();
  }
  throw new HttpError(describe(response, body), response.status, response, body);
};
