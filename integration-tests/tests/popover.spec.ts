import type { Locator } from '@playwright/test';

import { expect, test } from '../fixtures/test.ts';
import { VmListPage } from '../pages/VmListPage.ts';

/** What a reader sees: every corner of the popover lies in the window and nothing lies upon it. */
const isInSight = (popover: Locator): Promise<boolean> =>
  popover.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inset = 12;
    return [left + inset, right - inset].every((x) =>
      [top + inset, bottom - inset].every((y) => element.contains(document.elementFromPoint(x, y))),
    );
  });

for (const { title, width, height } of [
  { title: 'of a usual size', width: 1280, height: 800 },
  { title: 'that ends a little below the row', width: 1280, height: 520 },
  { title: 'of a phone', width: 420, height: 900 },
  { title: 'of a usual size at 200 %', width: 640, height: 400 },
]) {
  test(`the popover stays in sight in a window ${title}`, async ({ page, signIn, openScene }) => {
    const scene = await openScene({ hang: 'cut' });
    await scene.addMachine('web-1', { disks: ['root'] });
    await scene.takeSnapshot('web-1', 's1');
    await page.setViewportSize({ width, height });
    await signIn('owner');
    const list = new VmListPage(page);
    await list.open(scene.namespace);
    if (width < 1200) await page.getByRole('button', { name: 'Navigation toggle' }).click();
    await list.openState('web-1', 'Snapshotting');
    const stop = list.popover.getByRole('button', { name: 'Stop snapshot' });
    await stop.waitFor();
    await expect.poll(() => isInSight(list.popover)).toBe(true);
    await stop.click();
    await expect(list.popover).toContainText('What was copied so far is thrown away.');
    await expect.poll(() => isInSight(list.popover)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(list.popover).toBeHidden();
    await expect(list.row('web-1').getByRole('button', { name: 'Snapshotting' })).toBeFocused();
  });
}
