import type { Browser, Locator, Page } from '@playwright/test';

import { createClusterApi } from '../../kube/clusterApi.ts';
import { createConnection } from '../../kube/connection.ts';
import { judge, type Measure, type Row } from '../measure.ts';
import { getMedian } from '../measureDialog.ts';
import { estates } from './estate.ts';
import { getPercentile } from './measureTyping.ts';
import { waitForRows, withPage } from './openPage.ts';
import { playSnapshots } from './playSnapshots.ts';

const { namespace, machines } = estates.bulk;
const bulk = `snapshots of ${machines} VMs`;
const times = 5;
const text = 'before-upgrade-';
const typed = [Array.from(text), Array.from(text, () => 'Backspace')].flat();
const keys = [typed, typed, typed].flat();
const usualShare = 0.95;
const patienceMs = 60_000;

const rowsRow: Row = {
  measure: `${bulk}, all rows after the click, median of ${times}`,
  unit: 'ms',
  bound: 1000,
};
const keyRow: Row = {
  measure: `${bulk}, key in the name pattern, p95 of ${keys.length}`,
  unit: 'ms',
  bound: 100,
};
const stallRow: Row = {
  measure: `${bulk}, longest between two frames while they are taken`,
  unit: 'ms',
  bound: 250,
};
const frameRow: Row = {
  measure: `${bulk}, between two frames while they are taken, p95`,
  unit: 'ms',
  bound: 100,
};

export const bulkRows: readonly Row[] = [rowsRow, keyRow, stallRow, frameRow];

/** Ticks all VMs of a page, opens the dialog, types a pattern and has a snapshot of each taken. */
export function measureBulk(
  place: { browser: Browser; url: string },
  kubeconfig: string,
): Promise<Measure[]> {
  const api = createClusterApi(createConnection(kubeconfig));
  const path = `/k8s/ns/${namespace}/kubevirt.io~v1~VirtualMachine?perPage=${machines}`;
  return withPage({ ...place, path }, async ({ page, record }) => {
    await waitForRows(page);
    await record.waitUntilQuiet(page);
    await page.evaluate('recordFrames()');
    await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
    const dialog = page.getByRole('dialog', { name: 'Take snapshots' });
    const opened = await openOften(page, dialog);
    const pressed = await typePattern(page, dialog);
    const create = dialog.getByRole('button', { name: `Create ${machines} snapshots` });
    await Promise.all([playSnapshots(api, page, machines), create.click()]);
    const frames = await readFrames(page);
    return [
      judge(rowsRow, getMedian(opened)),
      judge(keyRow, getPercentile(pressed, usualShare)),
      judge(stallRow, Math.max(...frames)),
      judge(frameRow, getPercentile(frames, usualShare)),
    ];
  });
}

/** How long it takes until all rows stand; the first time the dialog's code is fetched, which does not count. */
async function openOften(page: Page, dialog: Locator): Promise<number[]> {
  const opened: number[] = [];
  const rows = `document.querySelectorAll('[role="dialog"] tbody tr').length === ${machines}`;
  for (let time = 0; time <= times; time += 1) {
    if (time > 0) await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Take snapshots' }).click();
    await page.waitForFunction(rows, undefined, { timeout: patienceMs });
    opened.push(await page.evaluate<number>('framesSinceClick.at(-1) - framesSinceClick[0]'));
  }
  return opened.slice(1);
}

/** Types at the start of the pattern and deletes it again, each key when the one before is on the screen. */
async function typePattern(page: Page, dialog: Locator): Promise<number[]> {
  await dialog.getByLabel('Name pattern').focus();
  await page.keyboard.press('Home');
  const { length: before } = await readKeys(page);
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction(`paintTimes.length > ${before + index}`);
  }
  return (await readKeys(page)).slice(before);
}

function readKeys(page: Page): Promise<number[]> {
  return page.evaluate<number[]>('paintTimes');
}

/** How long it was between each two frames from the click until the page showed that all is ready. */
async function readFrames(page: Page): Promise<number[]> {
  const isOver = `document.querySelector('[role="dialog"] [role="progressbar"]')?.getAttribute('aria-valuetext') === '${machines} ready'`;
  await page.waitForFunction(isOver, undefined, { polling: 100, timeout: patienceMs });
  return page.evaluate<number[]>(
    'framesSinceClick.slice(1).map((now, index) => now - framesSinceClick[index])',
  );
}
