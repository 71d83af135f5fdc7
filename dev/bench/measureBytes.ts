import { gzipSync } from 'node:zlib';

import type { Browser, Response } from '@playwright/test';

import { openList, openMenu } from './listPage.ts';
import { judge, type Measure, type Row } from './measure.ts';

const KiB = 1024;
const code = '/api/plugins/vm-snapshots/';
const entry = '/plugin-entry';
const texts = 'ns=plugin__vm-snapshots';

/*
 * Opening the list costs what the page fetches and what the Console fetches of a plugin when it starts: its entry, and
 * its texts, all of them in one file. Somebody who opens the list waits for either, so the bound is on the sum.
 */
const unit = 'KiB gzip';
const entryRow: Row = { measure: 'plugin entry', unit, bound: 8 };
const listRow: Row = { measure: 'VM list and its menu, code and texts', unit, bound: 30 };
const codeRow: Row = { measure: 'code of these', unit };
const textsRow: Row = { measure: 'texts of these, in one language', unit };

type Weighed = { readonly url: string; readonly bytes: number };

export const bytesRows: readonly Row[] = [entryRow, listRow, codeRow, textsRow];

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
  await openMenu(page);
  const weighed = await Promise.all(weights.values());
  await context.close();
  const sum = (part: string): number =>
    weighed.filter((one) => one.url.includes(part)).reduce((all, { bytes }) => all + bytes, 0) /
    KiB;
  return [
    judge(entryRow, sum(entry)),
    judge(listRow, sum(code) + sum(texts)),
    judge(codeRow, sum(code)),
    judge(textsRow, sum(texts)),
  ];
}

async function weigh(response: Response): Promise<Weighed> {
  return { url: response.url(), bytes: gzipSync(await response.body()).length };
}
