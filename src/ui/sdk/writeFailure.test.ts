import { describe, expect, it } from '@jest/globals';

import { anApiError, aTimeout } from '#testing/anApiError.ts';

import { isUncertain, toWriteFailure } from './writeFailure.ts';

describe('toWriteFailure', () => {
  it.each([
    { error: anApiError({ code: 403, reason: 'Forbidden' }), kind: 'denied' },
    { error: anApiError({ code: 401, reason: 'Unauthorized' }), kind: 'signedOut' },
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
    { error: anApiError({ code: 413, reason: 'RequestEntityTooLarge' }), kind: 'invalid' },
    { error: anApiError({ code: 429, reason: 'TooManyRequests' }), kind: 'overloaded' },
    { error: anApiError({ code: 429 }), kind: 'overloaded' },
    { error: anApiError({ code: 500, reason: 'InternalError' }), kind: 'other' },
    { error: new Error('out of the blue'), kind: 'other' },
    { error: 'a mere text', kind: 'other' },
  ])('calls $error.code $error.json.reason $kind', ({ error, kind }) => {
    expect(toWriteFailure(error).kind).toBe(kind);
  });

  it.each([
    {
      title: 'a missing role',
      code: 403,
      message:
        'virtualmachinesnapshots.snapshot.kubevirt.io "s1" is forbidden: User "ann" cannot patch resource "virtualmachinesnapshots" in API group "snapshot.kubevirt.io" in the namespace "shop"',
      kind: 'denied',
    },
    {
      title: 'a missing role with the reason of the authorizer',
      code: 403,
      message:
        'pods is forbidden: User "system:serviceaccount:a:b" cannot create resource "pods" in API group "" in the namespace "shop": RBAC: role.rbac.authorization.k8s.io "edit" not found',
      kind: 'denied',
    },
    {
      title: 'a namespace that ends',
      code: 403,
      message:
        'virtualmachinesnapshots.snapshot.kubevirt.io "s1" is forbidden: unable to create new content in namespace shop because it is being terminated',
      kind: 'closing',
    },
    {
      title: 'a policy with the reason Forbidden',
      code: 403,
      message: `virtualmachinesnapshots.snapshot.kubevirt.io "s1" is forbidden: ValidatingAdmissionPolicy 'guard' with binding 'all' denied request: not on Fridays`,
      kind: 'refused',
    },
    {
      title: 'a policy with the usual reason',
      code: 422,
      message: `virtualmachinesnapshots.snapshot.kubevirt.io "s1" is forbidden: ValidatingAdmissionPolicy 'guard' with binding 'all' denied request: not on Fridays`,
      kind: 'refused',
    },
    {
      title: 'a webhook that quotes what a role would say',
      code: 403,
      message:
        'admission webhook "guard.example.com" denied the request: pods is forbidden: User "ann" cannot create resource "pods"',
      kind: 'refused',
    },
    {
      title: 'a webhook that calls it a conflict',
      code: 409,
      message: 'admission webhook "guard.example.com" denied the request: in use',
      kind: 'refused',
    },
    {
      title: 'a webhook without a word',
      code: 500,
      message: 'admission webhook "guard.example.com" denied the request without explanation',
      kind: 'refused',
    },
    { title: 'any other 403', code: 403, message: 'access denied by the proxy', kind: 'refused' },
    {
      title: 'a patch whose test fails',
      code: 422,
      message: 'the server rejected our request due to an error in our request',
      kind: 'conflict',
    },
    {
      title: 'what the kind does not allow',
      code: 422,
      message: 'VirtualMachineSnapshot.snapshot.kubevirt.io "s1" is invalid: metadata.annotations',
      kind: 'invalid',
    },
  ])('calls $title $kind', ({ code, message, kind }) => {
    expect(toWriteFailure(anApiError({ code, message })).kind).toBe(kind);
  });

  it("keeps the API's own words", () => {
    const refused = anApiError({ code: 403, message: 'owner may not' });
    expect(toWriteFailure(refused).message).toBe('owner may not');
    expect(toWriteFailure(new Error('out of the blue')).message).toBe('out of the blue');
    expect(toWriteFailure('a mere text').message).toBe('a mere text');
  });
});

describe('isUncertain', () => {
  it.each([aTimeout(), new TypeError('Failed to fetch'), anApiError({ code: 500 })])(
    'holds where it may have been done: %s',
    (error) => {
      expect(isUncertain(toWriteFailure(error))).toBe(true);
    },
  );

  it.each([403, 404, 405, 409, 413, 422, 429])('does not hold after the plain no %d', (code) => {
    expect(isUncertain(toWriteFailure(anApiError({ code })))).toBe(false);
  });
});
