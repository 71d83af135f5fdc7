import type { Browser, Page } from '@playwright/test';

import { judge, type Measure, type Row } from '../measure.ts';
import { estates, nameMachine, nameSnapshot } from './estate.ts';
import { waitForRows, withPage } from './openPage.ts';

const { namespace, snapshotsEach } = estates.machine;
const machine = nameMachine(1);
const texts = ['12', '20', '31', '42', '04', '13', '30', '21', '40', '34'];
const usualShare = 0.95;

const keys = texts.join('').length * 2;

const paintRow: Row = {
  measure: `key in the filter over ${snapshotsEach} rows, p95 of ${keys}`,
  unit: 'ms',
  bound: 100,
};
const foundRow: Row = {
  measure: `key in that filter until the first rows that it finds are shown, p95 of ${keys}`,
  unit: 'ms',
};

export const typingRows: readonly Row[] = [paintRow, foundRow];

/** Types into the filter and deletes it again, each key when what the one before finds is on the screen. */
export function measureTyping(place: { browser: Browser; url: string }): Promise<Measure[]> {
  const path = `/k8s/ns/${namespace}/kubevirt.io~v1~VirtualMachine/${machine}/vm-snapshots`;
  return withPage({ ...place, path }, async ({ page, record }) => {
    await waitForRows(page);
    await record.waitUntilQuiet(page);
    await page.getByRole('textbox', { name: 'Search by name or description' }).click();
    for (const text of texts) await typeAndDelete(page, text);
    const [paints, finds] = await page.evaluate<[number[], number[]]>('[paintTimes, foundTimes]');
    return [
      judge(paintRow, getPercentile(paints, usualShare)),
      judge(foundRow, getPercentile(finds, usualShare)),
    ];
  });
}

async function typeAndDelete(page: Page, text: string): Promise<void> {
  for (let end = 1; end <= text.length; end += 1) {
    await press(page, text.charAt(end - 1), text.slice(0, end));
  }
  for (let end = text.length - 1; end >= 0; end -= 1) {
    await press(page, 'Backspace', text.slice(0, end));
  }
}

async function press(page: Page, key: string, text: string): Promise<void> {
  const times = await page.evaluate<number>(
    `expectedCount = '${countFound(text)}', foundTimes.length`,
  );
  await page.keyboard.press(key);
  await page.waitForFunction(`foundTimes.length > ${times}`);
}

/** How many of the names have a text in them. */
function countFound(text: string): number {
  const numbers = Array.from({ length: snapshotsEach }, (_, index) => index + 1);
  return numbers.filter((number) => `${machine}-${nameSnapshot(number)}`.includes(text)).length;
}

/** @example getPercentile([10, 20, 30, 40], 0.5) // → 20 */
export function getPercentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.ceil(sorted.length * share) - 1];
  if (value === undefined) throw new Error('There is no percentile of nothing.');
  return value;
}
