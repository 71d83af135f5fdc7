import { gzipSync } from 'node:zlib';

import type { Page, Request } from '@playwright/test';

import { isFirstPage, isList } from './apiLists.ts';

const quietMs = 1000;
const patienceMs = 60_000;

export type Lists = {
  /** What was asked for, a list of several pages once. */
  readonly asked: readonly string[];
  /** All bodies, each compressed by itself. */
  readonly gzipBytes: number;
};

/** Follows what a page asks of the API from the moment that it is made. */
export class PageRecord {
  readonly #lists: Request[] = [];
  readonly #open = new Set<Request>();
  #lastAt = performance.now();

  constructor(page: Page) {
    page.on('request', (request) => {
      this.#lastAt = performance.now();
      if (!isList(request.method(), request.url())) return;
      this.#lists.push(request);
      this.#open.add(request);
    });
    const end = (request: Request): void => {
      this.#open.delete(request);
      this.#lastAt = performance.now();
    };
    page.on('requestfinished', end);
    page.on('requestfailed', end);
  }

  /** Resolves when all lists are there and nothing more was asked for during a while. */
  async waitUntilQuiet(page: Page): Promise<void> {
    const endsAt = performance.now() + patienceMs;
    while (this.#open.size > 0 || performance.now() - this.#lastAt < quietMs) {
      if (performance.now() > endsAt) {
        throw new Error(`The page still asked for more after ${patienceMs / 1000} s.`);
      }
      await page.evaluate('new Promise(requestAnimationFrame)');
    }
  }

  /** The lists so far, except those that the host makes by itself. */
  async read(hostLists: readonly string[] = []): Promise<Lists> {
    const own = this.#lists.filter((request) => !hostLists.includes(toPath(request)));
    const bodies = await Promise.all(own.map(readBody));
    return {
      asked: own.filter((request) => isFirstPage(request.url())).map(toPath),
      gzipBytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
    };
  }
}

async function readBody(request: Request): Promise<Buffer> {
  const response = await request.response();
  if (!response?.ok()) throw new Error(`${toPath(request)} was not answered.`);
  return response.body();
}

function toPath(request: Request): string {
  const { pathname, search } = new URL(request.url());
  return pathname + search;
}
