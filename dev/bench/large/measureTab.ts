import type { Browser } from '@playwright/test';

import { judge, type Measure, type Row } from '../measure.ts';
import { estates, nameMachine } from './estate.ts';
import { readHeap, readRowsAfterCode, waitForRows, withPage, type OpenPage } from './openPage.ts';
import type { Lists } from './PageRecord.ts';

const { namespace, machines, snapshotsEach } = estates.project;
const tab = `tab of one of ${machines} VMs × ${snapshotsEach} snapshots`;
const stock = 'stock pattern for that tab';
const machine = nameMachine(machines / 2);
const MB = 1e6;
const KB = 1e3;
/* Nobody serves a page there: the start page would be a list. */
const emptyPath = '/nothing';

const tabRows = {
  lists: { measure: `${tab}, lists`, unit: '', bound: 4 },
  bytes: { measure: `${tab}, their bodies`, unit: 'KB gzip', bound: 20 },
  rows: { measure: `${tab}, rows after its code`, unit: 'ms', bound: 1000 },
  heap: { measure: `${tab}, heap over the empty host`, unit: 'MB', bound: 40 },
} satisfies Record<string, Row>;

const stockRows = {
  lists: { measure: `${stock}, lists`, unit: '' },
  bytes: { measure: `${stock}, their bodies`, unit: 'KB gzip' },
  rows: { measure: `${stock}, rows after its code`, unit: 'ms' },
  heap: { measure: `${stock}, heap over the empty host`, unit: 'MB' },
} satisfies Record<string, Row>;

export const tabRowList: readonly Row[] = Object.values(tabRows);
export const stockRowList: readonly Row[] = Object.values(stockRows);

type Place = { readonly browser: Browser; readonly url: string };

export type EmptyHost = { readonly lists: readonly string[]; readonly heap: number };

/** What the host lists and keeps by itself on a page that shows nothing. */
export function readEmptyHost(place: Place): Promise<EmptyHost> {
  return withPage({ ...place, path: emptyPath }, async ({ page, record }) => {
    await waitForEmptyHost({ page, record });
    const { asked } = await record.read();
    return { lists: asked, heap: await readHeap(page) };
  });
}

/** It says that there is no such page once all that it starts with is there. */
async function waitForEmptyHost({ page, record }: OpenPage): Promise<void> {
  await page.getByRole('heading', { name: '404' }).waitFor({ timeout: 60_000 });
  await record.waitUntilQuiet(page);
}

/** Opens the tab of one VM of a project with many snapshots. */
export function measureTab(
  place: Place,
  host: EmptyHost,
  say: (line: string) => void,
): Promise<Measure[]> {
  const path = `/k8s/ns/${namespace}/kubevirt.io~v1~VirtualMachine/${machine}/vm-snapshots`;
  return withPage({ ...place, path }, async (opened) => {
    await waitForRows(opened.page);
    const rowsMs = await readRowsAfterCode(opened.page, 'virtualmachinesnapshots');
    const found = await readCost(opened, host);
    for (const asked of found.lists.asked) say(`  The tab asked for ${asked}`);
    return judgeAll(tabRows, { ...found, rowsMs });
  });
}

/** Does in the browser what the stock tab does: load all of the project, keep those of the VM. */
export function measureStock(place: Place, host: EmptyHost): Promise<Measure[]> {
  return withPage({ ...place, path: emptyPath }, async (opened) => {
    await waitForEmptyHost(opened);
    const call = `openStockPattern('${namespace}', '${machine}')`;
    const { rows, ms } = await opened.page.evaluate<{ rows: number; ms: number }>(call);
    if (rows !== snapshotsEach) throw new Error(`The stock pattern found ${rows} snapshots.`);
    return judgeAll(stockRows, { ...(await readCost(opened, host)), rowsMs: ms });
  });
}

type Cost = { readonly lists: Lists; readonly heap: number };

async function readCost({ page, record }: OpenPage, host: EmptyHost): Promise<Cost> {
  await record.waitUntilQuiet(page);
  const heap = (await readHeap(page)) - host.heap;
  return { lists: await record.read(host.lists), heap };
}

function judgeAll(
  rows: Record<keyof typeof tabRows, Row>,
  { lists, heap, rowsMs }: Cost & { rowsMs: number },
): Measure[] {
  return [
    judge(rows.lists, lists.asked.length),
    judge(rows.bytes, lists.gzipBytes / KB),
    judge(rows.rows, rowsMs),
    judge(rows.heap, heap / MB),
  ];
}
