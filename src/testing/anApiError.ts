type ApiErrorWish = {
  readonly code: number;
  readonly reason?: string;
  readonly message?: string;
};

/** What a Console request is rejected with when the API server refuses it. */
export const anApiError = ({
  code,
  reason,
  message = 'said the API server',
}: ApiErrorWish): Error => Object.assign(new Error(message), { code, json: { reason, message } });

/** What a Console request is rejected with when no answer came in time. */
export const aTimeout = (): Error =>
  Object.assign(new Error('Call timed out after 60000ms.'), { ms: 60_000, url: '/api' });
