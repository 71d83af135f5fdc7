import type { Page } from '@playwright/test';

import { openList } from './listPage.ts';
import { judge, type Measure } from './measure.ts';
import { startConsole, type StartedConsole } from './startConsole.ts';

const boundSeconds = 15;

/** Starts the console once more and measures until the list can be used; the console goes on. */
export async function measureStart(
  page: Page,
  port: number,
): Promise<{ readonly started: StartedConsole; readonly measure: Measure }> {
  const began = performance.now();
  const started = await startConsole(port);
  await openList(page, started.url);
  const value = (performance.now() - began) / 1000;
  const measure = 'second npm start until the VM list can be used';
  return { started, measure: judge({ measure, value, unit: 's', bound: boundSeconds }) };
}
