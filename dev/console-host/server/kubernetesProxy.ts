import { Agent } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { createProxyServer } from 'http-proxy-3';
import type { ApiServer } from './apiServer.ts';
import type { User } from './users.ts';

const PREFIX = '/api/kubernetes';
const NOT_PASSED_ON = ['cookie', 'x-csrftoken', 'origin', 'referer', 'authorization'];

/** Carries requests and watches of a signed-in user to the API server. */
export type KubernetesProxy = {
  forward: (request: IncomingMessage, response: ServerResponse, user: User) => void;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer, user: User) => void;
};

const prepareRequest = (request: IncomingMessage, user: User): void => {
  for (const header of NOT_PASSED_ON) {
    Reflect.deleteProperty(request.headers, header);
  }
  request.headers.authorization = `Bearer ${user.token}`;
  request.url = (request.url ?? '').slice(PREFIX.length) || '/';
};

const isResponse = (target: unknown): target is ServerResponse =>
  typeof target === 'object' && target !== null && 'writeHead' in target;

/**
 * No time-out is set, since a watch may be silent for hours, and no connection is kept for the
 * next request, since one kept over a restart of the API server would fail.
 */
export const createKubernetesProxy = ({ url, ca }: ApiServer): KubernetesProxy => {
  const proxy = createProxyServer({
    agent: new Agent({ ca, keepAlive: false }),
    changeOrigin: true,
    secure: true,
    target: url.origin,
  });
  proxy.on('error', (error, request, target) => {
    if (!isResponse(target)) {
      // A watch ends like this whenever its page is left.
      target.destroy();
      return;
    }
    process.stderr.write(`${request.method ?? ''} ${request.url ?? ''}: ${error.message}\n`);
    if (target.headersSent) {
      target.destroy();
    } else {
      target.writeHead(502, { 'cache-control': 'no-store', 'content-length': 0 });
      target.end();
    }
  });
  return {
    forward: (request, response, user) => {
      prepareRequest(request, user);
      proxy.web(request, response);
    },
    upgrade: (request, socket, head, user) => {
      prepareRequest(request, user);
      // The API server refuses a WebSocket without an origin; which one does not matter to it.
      request.headers.origin = url.origin;
      proxy.ws(request, socket, head);
    },
  };
};
