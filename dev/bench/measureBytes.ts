import { gzipSync } from 'node:zlib';

import type { Browser, Response } from '@playwright/test';

import { openList, openMenu } from './listPage.ts';
import { judge, type Measure, type Row } from './measure.ts';

const KiB = 1024;
const code = '/api/plugins/vm-snapshots/';
const entry = '/plugin-entry';
const texts = 'ns=plugin__vm-snapshots';

/*
 * The page's share is its code with the entry and the manifest, which the Console fetches before any page of a plugin.
 * The texts come at the Console's start as well, all of a plugin's in one file, whichever page is opened: they and what
 * a menu adds when it is opened have rows of their own.
 */
const unit = 'KiB gzip';
const entryRow: Row = { measure: 'plugin entry', unit, bound: 8 };
const listRow: Row = { measure: 'VM list: entry, manifest and code', unit, bound: 30 };
const menuRow: Row = { measure: 'code that its first menu adds', unit };
const textsRow: Row = { measure: 'texts of the plugin, in one language', unit };

type Weighed = { readonly url: string; readonly bytes: number };

export const bytesRows: readonly Row[] = [entryRow, listRow, menuRow, textsRow];

/** Loads the list and opens a menu in a new browser, and weighs what came of ours. */
export async function measureBytes(browser: Browser, url: string): Promise<Measure[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // By address: the Console looks again and again whether the manifest has changed.
  const weights = new Map<string, Promise<Weighed>>();
  page.on('response', (response) => {
    const address = response.url();
    if (address.includes(code) || address.includes(texts)) weights.set(address, weigh(response));
  });
  await openList(page, url);
  await page.waitForLoadState('networkidle');
  const list = await Promise.all(weights.values());
  await openMenu(page);
  const all = await Promise.all(weights.values());
  await context.close();
  const listCode = sumUp(list, code);
  return [
    judge(entryRow, sumUp(list, entry)),
    judge(listRow, listCode),
    judge(menuRow, sumUp(all, code) - listCode),
    judge(textsRow, sumUp(list, texts)),
  ];
}

function sumUp(weighed: readonly Weighed[], part: string): number {
  const parts = weighed.filter(({ url }) => url.includes(part));
  return parts.reduce((sum, { bytes }) => sum + bytes, 0) / KiB;
}

async function weigh(response: Response): Promise<Weighed> {
  return { url: response.url(), bytes: gzipSync(await response.body()).length };
}
