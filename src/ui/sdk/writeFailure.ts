import { getErrorCode, getErrorMessage, getErrorReason, isTimeout } from './errorFacts.ts';

export type WriteFailureKind =
  /** The person has not the right, by the roles alone. */
  | 'denied'
  | 'signedOut'
  | 'quota'
  /** The namespace is being deleted and takes nothing new. */
  | 'closing'
  /** A policy, a webhook or another rule of the cluster says no, to whomever; its words say why. */
  | 'refused'
  /** Turned away unread, because there are too many requests. */
  | 'overloaded'
  | 'taken'
  /** Another object bears the name now; no answer of the API server alone says so. */
  | 'replaced'
  /** What was written against has changed since it was read. */
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
  TooManyRequests: 'overloaded',
};

const KINDS_BY_CODE: Readonly<Record<number, WriteFailureKind>> = {
  401: 'signedOut',
  404: 'gone',
  408: 'timeout',
  409: 'conflict',
  410: 'gone',
  429: 'overloaded',
  502: 'unreachable',
  503: 'unreachable',
  504: 'timeout',
};

/**
 * The words of an admission that says no. It chooses status code and reason as it likes: a policy's 422 is no broken
 * rule of the kind, and its 409 no conflict.
 *
 * @example
 * 'admission webhook "guard.example.com" denied the request: not on Fridays'
 * 'pods "p1" is forbidden: ValidatingAdmissionPolicy 'guard' with binding 'all' denied request: not on Fridays'
 */
const ADMISSION =
  /\badmission webhook "[^"]*" denied the request\b|\bwith binding '[^']*' denied request: /;

/** The words of a 403, of which only the first is about a missing role. */
const FORBIDDEN: readonly (readonly [RegExp, WriteFailureKind])[] = [
  // … is forbidden: User "ann" cannot create resource "pods" in API group "" in the namespace "shop"
  [/\bforbidden: User ".*" cannot \S+ (?:resource|path) "/, 'denied'],
  [/\bexceeded quota\b/, 'quota'],
  [/\bbecause it is being terminated\b/, 'closing'],
];

/** What the API server says of every JSON patch that does not apply, so also of one whose test fails: no more than this. */
const PATCH_DOES_NOT_APPLY = 'the server rejected our request due to an error in our request';

const getForbiddenKind = (message: string): WriteFailureKind =>
  FORBIDDEN.find(([words]) => words.test(message))?.[1] ?? 'refused';

const getAnsweredKind = (error: unknown, code: number, message: string): WriteFailureKind => {
  if (ADMISSION.test(message)) {
    return 'refused';
  }
  if (code === 403) {
    return getForbiddenKind(message);
  }
  if (code === 422 && message.startsWith(PATCH_DOES_NOT_APPLY)) {
    return 'conflict';
  }
  const known = KINDS_BY_REASON[getErrorReason(error) ?? ''] ?? KINDS_BY_CODE[code];
  return known ?? (code < 500 ? 'invalid' : 'other');
};

const getKind = (error: unknown, message: string): WriteFailureKind => {
  if (isTimeout(error)) {
    return 'timeout';
  }
  const code = getErrorCode(error);
  if (code === undefined) {
    return error instanceof TypeError ? 'unreachable' : 'other';
  }
  return getAnsweredKind(error, code, message);
};

/** Sorts what a write was rejected with, by status code and reason, and by the words where these do not tell. */
export const toWriteFailure = (error: unknown): WriteFailure => {
  const message = isTimeout(error) ? '' : getErrorMessage(error);
  return { kind: getKind(error, message), message };
};

const UNCERTAIN: readonly WriteFailureKind[] = ['timeout', 'unreachable', 'other'];

/** Whether nobody knows what became of the write: it may have been made, or be made yet. */
export const isUncertain = (failure: WriteFailure | undefined): boolean =>
  failure !== undefined && UNCERTAIN.includes(failure.kind);
