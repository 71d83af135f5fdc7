import type { Browser } from '@playwright/test';

import { getLayout } from '../../cluster/stageLayout.ts';
import { readLiving } from '../../cluster/supervisor/processRecord.ts';
import { attempt, type Measure, type Row } from '../measure.ts';
import { startConsole } from '../startConsole.ts';
import { bulkRows, measureBulk } from './measureBulk.ts';
import { listRows, measureList } from './measureList.ts';
import { measureStock, measureTab, readEmptyHost, stockRowList, tabRowList } from './measureTab.ts';
import { measureTyping, typingRows } from './measureTyping.ts';
import { writeEstates } from './writeEstates.ts';

export const largeRows: readonly Row[] = [
  ...tabRowList,
  ...stockRowList,
  ...typingRows,
  ...listRows,
  ...bulkRows,
];

type Stage = {
  readonly options: readonly string[];
  readonly stageDir: string;
  readonly say: (line: string) => void;
};

/** Measures with very many objects, on a stage that ran before and in which nobody works on them now. */
export async function measureLarge(browser: Browser, stage: Stage): Promise<readonly Measure[]> {
  const { options, stageDir, say } = stage;
  const layout = getLayout(stageDir);
  say('Starting without KubeVirt, for the large estates …');
  const { url, stop } = await startConsole([...options, '--without-kubevirt']);
  try {
    await writeEstates(layout);
    say('Measuring the large estates …');
    const ran = readLiving(layout.processes).map(({ name }) => name);
    const measures = await measureEstates({ browser, url }, layout.kubeconfig, say);
    return measures.map((measure) => ({ ...measure, ran }));
  } finally {
    await stop();
  }
}

async function measureEstates(
  place: { readonly browser: Browser; readonly url: string },
  kubeconfig: string,
  say: (line: string) => void,
): Promise<readonly Measure[]> {
  const host = await readEmptyHost(place);
  const tab = await attempt(tabRowList, () => measureTab(place, host, say));
  const stock = await attempt(stockRowList, () => measureStock(place, host));
  const typing = await attempt(typingRows, () => measureTyping(place));
  const list = await attempt(listRows, () => measureList(place, kubeconfig));
  const bulk = await attempt(bulkRows, () => measureBulk(place, kubeconfig));
  return [...tab, ...stock, ...typing, ...list, ...bulk];
}
