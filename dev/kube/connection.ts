import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import { ApiError } from './apiError.ts';

export type HttpCall = {
  method: string;
  path: string;
  query?: Record<string, string> | undefined;
  body?: unknown;
  contentType?: string | undefined;
  timeoutMs?: number;
  signal?: AbortSignal;
};

export type Connection = {
  /** Sends the request and resolves when the head of a successful answer is there. */
  open: (call: HttpCall) => Promise<IncomingMessage>;
  /** Sends the request and resolves with the JSON of a successful answer, undefined for an empty one. */
  call: <T>(call: HttpCall) => Promise<T>;
  /** The same server as somebody else. */
  withToken: (getToken: () => string) => Connection;
};

const silenceMs = 30_000;

type Server = { url: string; agent: Agent; getHeaders: () => Record<string, string> };

/** Opens the way to the API server that the current context of a kubeconfig names. */
export function createConnection(kubeconfigPath: string): Connection {
  const config = new KubeConfig();
  config.loadFromFile(kubeconfigPath);
  const cluster = config.getCurrentCluster();
  const user = config.getCurrentUser();
  if (!cluster) throw new Error(`${kubeconfigPath}: the current context names no cluster`);
  const agent = new Agent({
    keepAlive: true,
    ca: readPem(cluster.caData, cluster.caFile),
    cert: readPem(user?.certData, user?.certFile),
    key: readPem(user?.keyData, user?.keyFile),
  });
  const token = user?.token;
  const getHeaders = (): Record<string, string> =>
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  return toConnection({ url: cluster.server, agent, getHeaders });
}

function toConnection(server: Server): Connection {
  return {
    open: (call) => openCall(server, call),
    call: async <T>(call: HttpCall) => {
      const text = await readAll(await openCall(server, { timeoutMs: silenceMs, ...call }));
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },
    withToken: (getToken) => {
      const options = { keepAlive: true, ca: server.agent.options.ca };
      const getHeaders = (): Record<string, string> => ({ authorization: `Bearer ${getToken()}` });
      return toConnection({ url: server.url, agent: new Agent(options), getHeaders });
    },
  };
}

function readPem(data: string | undefined, file: string | undefined): Buffer | undefined {
  if (data !== undefined && data !== '') return Buffer.from(data, 'base64');
  return file === undefined || file === '' ? undefined : readFileSync(file);
}

function openCall(server: Server, call: HttpCall): Promise<IncomingMessage> {
  const url = new URL(server.url + call.path);
  for (const [key, value] of Object.entries(call.query ?? {})) url.searchParams.set(key, value);
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  const headers: Record<string, string> = {
    accept: 'application/json, */*',
    ...server.getHeaders(),
  };
  if (body !== undefined) {
    headers['content-type'] = call.contentType ?? 'application/json';
    headers['content-length'] = String(Buffer.byteLength(body));
  }
  return new Promise((resolve, reject) => {
    const options = { method: call.method, agent: server.agent, headers };
    const sent = request(url, call.signal ? { ...options, signal: call.signal } : options);
    if (call.timeoutMs !== undefined) {
      sent.setTimeout(call.timeoutMs, () => sent.destroy(new Error('the API server is silent')));
    }
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const status = answer.statusCode ?? 0;
      if (status >= 200 && status < 300) resolve(answer);
      else readAll(answer).then((text) => reject(toApiError(status, text)), reject);
    });
    sent.end(body);
  });
}

/** Reads an answer to its end. */
export async function readAll(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function toApiError(status: number, text: string): ApiError {
  try {
    const { message } = JSON.parse(text) as { message?: string };
    return new ApiError(status, message ?? text);
  } catch {
    return new ApiError(status, text.trim());
  }
}
