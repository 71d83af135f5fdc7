import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendText } from './files.ts';
import type { Sessions } from './session.ts';
import type { User } from './users.ts';

/** Where to go after signing in: only a path of this console, otherwise its start page. */
export const getLocalPath = (then: string | null): string =>
  then !== null && /^\/(?![/\\])/.test(then) ? then : '/';

const redirect = (response: ServerResponse, location: string, cookie: string): void => {
  response.writeHead(303, { 'cache-control': 'no-store', location, 'set-cookie': cookie });
  response.end();
};

/** `/auth/login?user=NAME[&then=/path]` signs in. */
export const signIn = (
  response: ServerResponse,
  { sessions, users, query }: { sessions: Sessions; users: User[]; query: URLSearchParams },
): void => {
  const user = users.find(({ name }) => name === query.get('user'));
  if (!user) {
    const names = users.map(({ name }) => name).join(', ');
    sendText(response, 404, `There is no user "${query.get('user') ?? ''}". There are: ${names}.`);
    return;
  }
  const cookie = `${sessions.cookieName}=${sessions.issue(user.name)}; Path=/; HttpOnly; SameSite=Lax`;
  redirect(response, getLocalPath(query.get('then')), cookie);
};

/** `/auth/logout[?then=/path]` signs out and shows the list of users. */
export const signOut = (
  response: ServerResponse,
  sessions: Sessions,
  query: URLSearchParams,
): void => {
  const cookie = `${sessions.cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
  redirect(response, getLocalPath(query.get('then')), cookie);
};

/** Whether somebody asks for a page rather than for data. */
export const isPageRequest = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');
