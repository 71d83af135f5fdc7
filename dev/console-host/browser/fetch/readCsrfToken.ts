/** The token that has to accompany every writing request. */
export const readCsrfToken = (cookies: string): string | undefined =>
  cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith('csrf-token='))
    .map((cookie) => cookie.slice('csrf-token='.length))
    .pop();
