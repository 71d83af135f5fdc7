import { fileURLToPath } from 'node:url';

import type { Browser, Page } from '@playwright/test';

import { UserError } from '../../userError.ts';
import { getCodeAt, type Timed } from './getCodeAt.ts';
import { PageRecord } from './PageRecord.ts';

const patienceMs = 60_000;
const stopwatches = ['rowStopwatch', 'keyStopwatch', 'frameStopwatch', 'stockPattern'];

export type OpenPage = { readonly page: Page; readonly record: PageRecord };

/** Opens a path as the administrator in a browser that has nothing of it yet, and closes it after its use. */
export async function withPage<T>(
  { browser, url, path }: { browser: Browser; url: string; path: string },
  use: (opened: OpenPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    for (const name of stopwatches) await context.addInitScript({ path: getScript(name) });
    const page = await context.newPage();
    const record = new PageRecord(page);
    await page.goto(`${url}/auth/login?user=administrator&then=${encodeURIComponent(path)}`);
    return await use({ page, record });
  } finally {
    await context.close();
  }
}

function getScript(name: string): string {
  return fileURLToPath(new URL(`../browser/${name}.js`, import.meta.url));
}

/** Resolves when the first row is on the screen. */
export async function waitForRows(page: Page): Promise<void> {
  await page
    .waitForFunction('firstRowAt > 0', undefined, { timeout: patienceMs })
    .catch((cause: unknown) => {
      throw new UserError(`No row was shown within ${patienceMs / 1000} s.`, { cause });
    });
}

/** How long after the code of the page was there its first row was on the screen, in milliseconds. */
export async function readRowsAfterCode(page: Page, plural: string): Promise<number> {
  const requests = await page.evaluate<Timed[]>(
    `performance.getEntriesByType('resource').map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd }))`,
  );
  const rowAt = await page.evaluate<number>('firstRowAt');
  return rowAt - getCodeAt(requests, plural);
}

/** What the page keeps after it was cleared of what it needs no more, in bytes. */
export async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
