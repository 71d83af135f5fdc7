type ApiErrorWish = {
  readonly code: number;
  readonly reason?: string;
  readonly message?: string;
};

/** How a missing role is worded: by these words alone it differs from all else that is forbidden. */
const DENIAL =
  'virtualmachinesnapshots.snapshot.kubevirt.io is forbidden: User "ann" cannot create resource "virtualmachinesnapshots" in API group "snapshot.kubevirt.io" in the namespace "shop"';

/** What a Console request is rejected with when the API server refuses it; a 403 without words is a missing role. */
export const anApiError = ({
  code,
  reason,
  message = code === 403 ? DENIAL : 'said the API server',
}: ApiErrorWish): Error => Object.assign(new Error(message), { code, json: { reason, message } });

/** What a Console request is rejected with when no answer came in time. */
export const aTimeout = (): Error =>
  Object.assign(new Error('Call timed out after 60000ms.'), { ms: 60_000, url: '/api' });

/** What the API server answers to a JSON patch that does not apply, or whose test fails. */
export const aFailedPatch = (): Error =>
  anApiError({
    code: 422,
    reason: 'Invalid',
    message: 'the server rejected our request due to an error in our request',
  });

/** What the API server answers when a ValidatingAdmissionPolicy says no, with the code of its default reason. */
export const aPolicyRefusal = (words: string): Error =>
  anApiError({
    code: 422,
    reason: 'Invalid',
    message: `virtualmachinesnapshots.snapshot.kubevirt.io "s1" is forbidden: ValidatingAdmissionPolicy 'guard' with binding 'all' denied request: ${words}`,
  });
