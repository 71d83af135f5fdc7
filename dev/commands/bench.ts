import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser } from '@playwright/test';

import { formatTable } from '../bench/formatTable.ts';
import { largeRows, measureLarge } from '../bench/large/measureLarge.ts';
import { attempt, isAllWell, type Measure } from '../bench/measure.ts';
import { bytesRows, measureBytes } from '../bench/measureBytes.ts';
import { dialogRow, measureDialog } from '../bench/measureDialog.ts';
import { measureMemory, memoryRow } from '../bench/measureMemory.ts';
import { measureStart, startRow } from '../bench/measureStart.ts';
import { startConsole } from '../bench/startConsole.ts';
import { findChromium } from '../checks/chromium/findChromium.ts';
import { getLayout } from '../cluster/stageLayout.ts';
import type { Command } from './command.ts';
import { readOptions } from './readOptions.ts';
import { chooseHostPort } from './startPort.ts';
import { untilAborted } from './untilAborted.ts';

/* Not the clone's own stage: what somebody did in that must not change what is measured. */
const stageDir = fileURLToPath(new URL('../../node_modules/.cache/bench-stage', import.meta.url));
const usage = 'npm run bench -- [--json FILE]';
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `npm run bench`: measures, prints a table, and with `--json FILE` writes the same as a list. */
export const runBench: Command = async (args, signal) => {
  const { json } = readOptions(args, { json: { type: 'string' } }, usage);
  const all = [...bytesRows, dialogRow, startRow, memoryRow, ...largeRows];
  const measures = await untilAborted(signal, attempt(all, measureAll));
  process.stdout.write(`${formatTable(measures)}\n`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(measures, null, 2)}\n`);
  return isAllWell(measures) ? 0 : 1;
};

async function measureAll(): Promise<readonly Measure[]> {
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    const { port } = await chooseHostPort(undefined);
    const options = [`--port=${port}`, `--dir=${stageDir}`];
    say('Starting once, so that there is something to start a second time …');
    await (await startConsole([...options, '--fresh'])).stop();
    say('Starting the second time …');
    const usual = await measureStarted(browser, options);
    const large = await attempt(largeRows, () => measureLarge(browser, { options, stageDir, say }));
    return [...usual, ...large];
  } finally {
    await browser.close();
  }
}

async function measureStarted(browser: Browser, options: string[]): Promise<readonly Measure[]> {
  const page = await browser.newPage();
  const began = performance.now();
  const { url, launcher, stop } = await startConsole(options);
  try {
    const start = await attempt([startRow], async () => [await measureStart(page, url, began)]);
    say('Measuring …');
    const bytes = await attempt(bytesRows, () => measureBytes(browser, url));
    const dialog = await attempt([dialogRow], async () => [await measureDialog(browser, url)]);
    const recordFile = getLayout(stageDir).processes;
    const memory = await attempt([memoryRow], () => measureMemory({ launcher, recordFile }));
    return [...bytes, ...dialog, ...start, ...memory];
  } finally {
    await stop();
  }
}
