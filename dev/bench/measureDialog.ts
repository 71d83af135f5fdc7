import { fileURLToPath } from 'node:url';

import type { Browser, Page } from '@playwright/test';

import { openList, openMenu } from './listPage.ts';
import { judge, type Measure, type Row } from './measure.ts';

const times = 11;
const stopwatch = fileURLToPath(new URL('browser/dialogStopwatch.js', import.meta.url));

export const dialogRow: Row = {
  measure: `dialog after the click, median of ${times}`,
  unit: 'ms',
  bound: 150,
};

/** Opens the dialog many times; the first one fetches its code and does not count. */
export async function measureDialog(browser: Browser, url: string): Promise<Measure> {
  const context = await browser.newContext();
  await context.addInitScript({ path: stopwatch });
  const page = await context.newPage();
  await openList(page, url);
  for (let count = 0; count <= times; count += 1) await openAndClose(page, count + 1);
  const [, ...cached] = await page.evaluate<number[]>('dialogTimes');
  await context.close();
  return judge(dialogRow, getMedian(cached));
}

async function openAndClose(page: Page, timesExpected: number): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'Take snapshot' }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForFunction(`dialogTimes.length === ${timesExpected}`);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** @example getMedian([3, 1, 2]) // → 2 */
export function getMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}
