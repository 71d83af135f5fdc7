import type {
  ConsoleFetch,
  ConsoleFetchJSON,
  ConsoleFetchText,
} from '@openshift-console/dynamic-plugin-sdk';
import {
  RetryError,
  TimeoutError,
} from '@openshift-console/dynamic-plugin-sdk/lib/utils/error/http-error';
import { readCsrfToken } from './readCsrfToken.ts';
import { validateResponse } from './validateResponse.ts';

const DEFAULT_TIMEOUT = 60_000;
const MAX_ATTEMPTS = 3;

type Options = RequestInit | null | undefined;
/** The SDK's own k8sGet, k8sCreate and so on pass null: they wait without end. */
type Timeout = number | null | undefined;

const isOwnOrigin = (url: string): boolean => !url.includes('://');

const buildRequest = (url: string, options: RequestInit): RequestInit => {
  const headers = new Headers(options.headers);
  const token = readCsrfToken(document.cookie);
  if (token && isOwnOrigin(url) && options.method !== 'GET') {
    headers.set('X-CSRFToken', token);
  }
  return { credentials: 'same-origin', ...options, headers };
};

const fetchUntilValid = async (url: string, options: RequestInit): Promise<Response> => {
  const method = options.method ?? 'GET';
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, buildRequest(url, options));
      return await validateResponse(response, { mayRetry: attempt < MAX_ATTEMPTS, method, url });
    } catch (error) {
      if (!(error instanceof RetryError)) {
        console.warn(`consoleFetch failed for url ${url}`, error);
        throw error;
      }
    }
  }
};

/** fetch with the Console's headers, errors, repetitions and time-out (0 or less: none). */
export const coFetch: ConsoleFetch = async (url, options = {}, timeout = DEFAULT_TIMEOUT) => {
  if (timeout <= 0) {
    return fetchUntilValid(url, options);
  }
  const timedOut = Promise.withResolvers<Response>();
  const timer = setTimeout(() => timedOut.reject(new TimeoutError(url, timeout)), timeout);
  try {
    return await Promise.race([fetchUntilValid(url, options), timedOut.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const readContent = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  const isPlainText = response.headers.get('content-type') === 'text/plain';
  if (isPlainText) {
    return text;
  }
  return text === '' ? {} : JSON.parse(text);
};

const addDefaultHeaders = (options: Options, defaults: Record<string, string>): RequestInit => {
  const headers = new Headers(options?.headers);
  Object.entries(defaults).forEach(([name, value]) => {
    if (!headers.has(name)) {
      headers.set(name, value);
    }
  });
  return { ...options, headers };
};

const getTimeout = (timeout: Timeout): number =>
  timeout === undefined ? DEFAULT_TIMEOUT : (timeout ?? 0);

const fetchJson = async (
  url: string,
  method = 'GET',
  options?: Options,
  timeout?: Timeout,
): Promise<unknown> => {
  const request = { ...addDefaultHeaders(options, { Accept: 'application/json' }), method };
  return readContent(await coFetch(url, request, getTimeout(timeout)));
};

const send =
  (method: string) =>
  (url: string, json?: unknown, options?: Options, timeout?: Timeout): Promise<unknown> => {
    if (!json) {
      return fetchJson(url, method, options, timeout);
    }
    const type = method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
    const request = addDefaultHeaders(options, { 'Content-Type': `${type};charset=UTF-8` });
    return fetchJson(url, method, { ...request, body: JSON.stringify(json) }, timeout);
  };

/** Fetches and writes JSON. */
export const coFetchJSON: ConsoleFetchJSON = Object.assign(fetchJson, {
  delete: send('DELETE'),
  patch: send('PATCH'),
  post: send('POST'),
  put: send('PUT'),
}) as ConsoleFetchJSON;

/** Fetches a text. */
export const coFetchText: ConsoleFetchText = async (url, options, timeout) =>
  readContent(await coFetch(url, { ...options, method: 'GET' }, timeout));
