import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readCookie } from './cookies.ts';
import { CSRF_COOKIE, CSRF_HEADER, getForgeryReason, isOriginTrusted } from './csrf.ts';
import type { RequestSource } from './csrf.ts';
import { sendText } from './files.ts';
import { createKubernetesProxy } from './kubernetesProxy.ts';
import { buildRoutes } from './routes.ts';
import type { ConsoleServerOptions } from './route.ts';
import { createSessions } from './session.ts';

const readSource = (request: IncomingMessage): RequestSource => ({
  cookieToken: readCookie(request, CSRF_COOKIE),
  headerToken: request.headers[CSRF_HEADER]?.toString(),
  host: request.headers.host,
  method: request.method ?? 'GET',
  origin: request.headers.origin,
  referer: request.headers.referer,
});

/** A server that treats pages and plugins as the Console's own server does. */
export const createConsoleServer = (options: ConsoleServerOptions): Server => {
  const sessions = createSessions(options.users, options.port);
  const proxy = createKubernetesProxy(options.apiServer);
  const routes = buildRoutes({ ...options, proxy, sessions });
  const readUser = (request: IncomingMessage): ReturnType<typeof sessions.readUser> =>
    sessions.readUser(readCookie(request, sessions.cookieName));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://console');
    const forged = getForgeryReason(readSource(request));
    const user = readUser(request);
    const route = routes.find(({ matches }) => matches.test(url.pathname));
    if (forged) {
      sendText(response, 403, `Refused as forged: ${forged}`);
    } else if (route?.needsUser && !user) {
      sendText(response, 401, 'Nobody is signed in.');
    } else {
      await route?.answer({ request, response, url, user });
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${request.method ?? ''} ${request.url ?? ''}: ${String(error)}\n`);
      if (response.headersSent) {
        response.destroy();
      } else {
        const isMalformed = error instanceof URIError || error instanceof TypeError;
        sendText(response, isMalformed ? 400 : 502, isMalformed ? 'Bad Request' : 'Bad Gateway');
      }
    });
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const user = readUser(request);
    if (!request.url?.startsWith('/api/kubernetes/') || !user) {
      socket.end(`HTTP/1.1 ${user ? '404 Not Found' : '401 Unauthorized'}\r\n\r\n`);
    } else if (!isOriginTrusted(readSource(request))) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    } else {
      proxy.upgrade(request, socket, head, user);
    }
  });
  return server;
};
