import { readFileSync } from 'node:fs';
import { request } from 'node:https';

/** The Kubernetes API server that the console stands in front of. */
export type ApiServer = { url: URL; ca: string };

export type ApiRequest = { token: string; method: 'GET' | 'POST'; path: string; body?: unknown };
export type ApiAnswer = { status: number; body: unknown };

export const readApiServer = (url: string, caFile: string): ApiServer => ({
  ca: readFileSync(caFile, 'utf8'),
  url: new URL(url),
});

const parseBody = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Asks the API server one question as the bearer of a token. */
export const askApiServer = (
  { url, ca }: ApiServer,
  { token, method, path, body }: ApiRequest,
): Promise<ApiAnswer> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      new URL(path, url),
      {
        ca,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
        },
        method,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            body: parseBody(Buffer.concat(parts).toString('utf8')),
            status: response.statusCode ?? 0,
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
