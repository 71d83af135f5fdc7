import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { chromium } from '@playwright/test';

import { formatTable } from '../bench/formatTable.ts';
import type { Measure } from '../bench/measure.ts';
import { measureBytes } from '../bench/measureBytes.ts';
import { measureDialog } from '../bench/measureDialog.ts';
import { measureMemory } from '../bench/measureMemory.ts';
import { measureStart } from '../bench/measureStart.ts';
import { startConsole } from '../bench/startConsole.ts';
import { findChromium } from '../checks/chromium/findChromium.ts';
import { getLayout } from '../cluster/stageLayout.ts';
import type { Command } from './command.ts';
import { chooseHostPort } from './startPort.ts';
import { untilAborted } from './untilAborted.ts';

const stageDir = fileURLToPath(new URL('../../.stage', import.meta.url));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `npm run bench`: measures, prints a table, and with `--json FILE` writes the same as a list. */
export const runBench: Command = async (args, signal) => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'string' } } });
  const measures = await untilAborted(signal, measureAll());
  process.stdout.write(`${formatTable(measures)}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(measures, null, 2)}\n`);
  return measures.some(({ met }) => met === false) ? 1 : 0;
};

async function measureAll(): Promise<Measure[]> {
  const browser = await chromium.launch({ executablePath: await findChromium() });
  const { port } = await chooseHostPort(undefined);
  try {
    say('Starting once, so that there is something to start a second time …');
    await (await startConsole(port)).stop();
    say('Starting the second time …');
    const { started, measure } = await measureStart(await browser.newPage(), port);
    try {
      const { url } = started;
      say('Measuring …');
      const bytes = await measureBytes(browser, url);
      const dialog = await measureDialog(browser, url);
      return [...bytes, dialog, measure, ...(await measureMemory(getLayout(stageDir).processes))];
    } finally {
      await started.stop();
    }
  } finally {
    await browser.close();
  }
}
