import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The file that a URL path names inside a folder; undefined if it leads outside. */
export const resolveInside = (folder: string, urlPath: string): string | undefined => {
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${urlPath}`);
  return file.startsWith(root + sep) && !urlPath.includes('\0') ? file : undefined;
};

export type FileAnswer = { folder: string; path: string; cacheControl: string };

/** Answers with a file, or 404. */
export const sendFile = async (
  response: ServerResponse,
  { folder, path, cacheControl }: FileAnswer,
): Promise<void> => {
  const file = resolveInside(folder, path);
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || content === undefined) {
    sendText(response, 404, 'Not Found');
    return;
  }
  response.writeHead(200, {
    'cache-control': cacheControl,
    'content-length': content.byteLength,
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
};

export const sendText = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(`${text}\n`);
};

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
};
