import { gzipSync } from 'node:zlib';

import type { Browser, Response } from '@playwright/test';

import { openList, openMenu } from './listPage.ts';
import { judge, type Measure } from './measure.ts';

const KiB = 1024;
const entryBound = 8;
const listBound = 30;
const ours = '/api/plugins/vm-snapshots/';
const texts = 'ns=plugin__vm-snapshots';

/** Loads the list and opens a menu in a new browser, and weighs what came of ours. */
export async function measureBytes(browser: Browser, url: string): Promise<Measure[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weights: Promise<{ readonly url: string; readonly bytes: number }>[] = [];
  page.on('response', (response) => {
    if (response.url().includes(ours) || response.url().includes(texts)) {
      weights.push(weigh(response));
    }
  });
  await openList(page, url);
  await openMenu(page);
  const weighed = await Promise.all(weights);
  await context.close();
  const sum = (part: string): number =>
    weighed.filter((one) => one.url.includes(part)).reduce((all, { bytes }) => all + bytes, 0) /
    KiB;
  const unit = 'KiB gzip';
  return [
    judge({ measure: 'plugin entry', value: sum('/plugin-entry'), unit, bound: entryBound }),
    judge({
      measure: 'VM list and its menu, as fetched',
      value: sum(ours),
      unit,
      bound: listBound,
    }),
    judge({ measure: 'texts of one language', value: sum(texts), unit }),
  ];
}

async function weigh(response: Response): Promise<{ url: string; bytes: number }> {
  return { url: response.url(), bytes: gzipSync(await response.body()).length };
}
