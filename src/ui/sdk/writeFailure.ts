import { getErrorCode, getErrorMessage, getErrorReason, isTimeout } from './errorFacts.ts';

export type WriteFailureKind =
  | 'denied'
  | 'quota'
  | 'taken'
  | 'conflict'
  | 'gone'
  | 'timeout'
  | 'invalid'
  | 'unreachable'
  | 'other';

/** Why a write failed; `message` holds the API's own words, and is '' when it said none in time. */
export type WriteFailure = { readonly kind: WriteFailureKind; readonly message: string };

const KINDS_BY_REASON: Readonly<Record<string, WriteFailureKind>> = {
  AlreadyExists: 'taken',
  Conflict: 'conflict',
  NotFound: 'gone',
  Gone: 'gone',
  Invalid: 'invalid',
  BadRequest: 'invalid',
  Timeout: 'timeout',
  ServerTimeout: 'timeout',
  ServiceUnavailable: 'unreachable',
};

const KINDS_BY_CODE: Readonly<Record<number, WriteFailureKind>> = {
  400: 'invalid',
  401: 'denied',
  404: 'gone',
  408: 'timeout',
  409: 'conflict',
  410: 'gone',
  422: 'invalid',
  502: 'unreachable',
  503: 'unreachable',
  504: 'timeout',
};

/** The API server answers 403 Forbidden both to a missing right and to a used-up quota; only the words tell which. */
const isQuota = (message: string): boolean => message.includes('exceeded quota');

const getKind = (error: unknown, message: string): WriteFailureKind => {
  if (isTimeout(error)) {
    return 'timeout';
  }
  const code = getErrorCode(error);
  if (code === undefined) {
    return error instanceof TypeError ? 'unreachable' : 'other';
  }
  if (code === 403) {
    return isQuota(message) ? 'quota' : 'denied';
  }
  return KINDS_BY_REASON[getErrorReason(error) ?? ''] ?? KINDS_BY_CODE[code] ?? 'other';
};

/** Sorts what a write was rejected with, by status code and reason. */
export const toWriteFailure = (error: unknown): WriteFailure => {
  const message = isTimeout(error) ? '' : getErrorMessage(error);
  return { kind: getKind(error, message), message };
};
