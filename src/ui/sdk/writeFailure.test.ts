import { describe, expect, it } from '@jest/globals';

import { anApiError, aTimeout } from '#testing/anApiError.ts';

import { toWriteFailure } from './writeFailure.ts';

describe('toWriteFailure', () => {
  it.each([
    { error: anApiError({ code: 403, reason: 'Forbidden' }), kind: 'denied' },
    { error: anApiError({ code: 401, reason: 'Unauthorized' }), kind: 'denied' },
    {
      error: anApiError({ code: 403, reason: 'Forbidden', message: 'exceeded quota: small' }),
      kind: 'quota',
    },
    { error: anApiError({ code: 409, reason: 'AlreadyExists' }), kind: 'taken' },
    { error: anApiError({ code: 409, reason: 'Conflict' }), kind: 'conflict' },
    { error: anApiError({ code: 409 }), kind: 'conflict' },
    { error: anApiError({ code: 404, reason: 'NotFound' }), kind: 'gone' },
    { error: anApiError({ code: 410, reason: 'Expired' }), kind: 'gone' },
    { error: anApiError({ code: 422, reason: 'Invalid' }), kind: 'invalid' },
    { error: anApiError({ code: 400, reason: 'BadRequest' }), kind: 'invalid' },
    { error: anApiError({ code: 504, reason: 'Timeout' }), kind: 'timeout' },
    { error: anApiError({ code: 500, reason: 'ServerTimeout' }), kind: 'timeout' },
    { error: aTimeout(), kind: 'timeout' },
    { error: anApiError({ code: 503, reason: 'ServiceUnavailable' }), kind: 'unreachable' },
    { error: anApiError({ code: 502 }), kind: 'unreachable' },
    { error: new TypeError('Failed to fetch'), kind: 'unreachable' },
    { error: anApiError({ code: 500, reason: 'InternalError' }), kind: 'other' },
    { error: new Error('out of the blue'), kind: 'other' },
    { error: 'a mere text', kind: 'other' },
  ])('calls $error.code $error.json.reason $kind', ({ error, kind }) => {
    expect(toWriteFailure(error).kind).toBe(kind);
  });

  it("keeps the API's own words", () => {
    const refused = anApiError({ code: 403, message: 'owner may not' });
    expect(toWriteFailure(refused).message).toBe('owner may not');
    expect(toWriteFailure(new Error('out of the blue')).message).toBe('out of the blue');
    expect(toWriteFailure('a mere text').message).toBe('a mere text');
  });
});
