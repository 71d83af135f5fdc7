import type { IncomingMessage } from 'node:http';

/** Reads one cookie of a request; the last one wins, as in the Console. */
export const readCookie = ({ headers }: IncomingMessage, name: string): string | undefined =>
  (headers.cookie ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1))
    .pop();
