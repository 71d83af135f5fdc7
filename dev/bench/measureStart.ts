import type { Page } from '@playwright/test';

import { openList } from './listPage.ts';
import { judge, type Measure, type Row } from './measure.ts';

export const startRow: Row = {
  measure: 'second npm start until the VM list can be used',
  unit: 's',
  bound: 15,
};

/** Measures from when the console was started, by `performance.now()`, until the list can be used. */
export async function measureStart(page: Page, url: string, began: number): Promise<Measure> {
  await openList(page, url);
  return judge(startRow, (performance.now() - began) / 1000);
}
