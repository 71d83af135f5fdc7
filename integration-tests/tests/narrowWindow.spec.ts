import type { Locator, Page } from '@playwright/test';

import { QUICK } from '../fixtures/stageStorage.ts';
import { expect, test } from '../fixtures/test.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { VmListPage } from '../pages/VmListPage.ts';

const WIDTH = 400;

const LONG_NAME = 'before-the-upgrade-to-the-version-that-nobody-has-tried-so-far';

const expectWithinWindow = async (part: Locator, width = WIDTH): Promise<void> => {
  await expect
    .poll(async () => {
      const box = await part.boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= width;
    })
    .toBe(true);
};

const hideNavigation = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Navigation toggle' }).click();

test.use({ viewport: { width: WIDTH, height: 900 } });

test('menus, order and selection of the tab are within a narrow window', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 's1', 's2');
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await hideNavigation(page);
  await expect(tab.names()).toHaveText(['s1', 's2']);
  for (const name of ['Manage columns', 'Status']) {
    await tab.root.getByRole('button', { name, exact: true }).click();
    await expectWithinWindow(page.getByRole('listbox'));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
  }
  await tab.root.getByRole('combobox', { name: 'Sort by' }).selectOption('Name, descending');
  await expect(tab.names()).toHaveText(['s2', 's1']);
  await tab.root.getByRole('checkbox', { name: 'Select this page' }).check();
  await expect(tab.root).toContainText('2 selected');
});

test('the list of VMs can be selected and sorted in a narrow window, and not twice in a wide one', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene();
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.addMachine('web-2', { disks: ['root'] });
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await hideNavigation(page);
  const order = page.getByRole('combobox', { name: 'Sort by' });
  await order.selectOption('Name, descending');
  await expect(page).toHaveURL(/sort=-name/);
  await page.getByRole('checkbox', { name: 'Select this page' }).check();
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(order).toBeHidden();
  await expect(page.getByRole('checkbox', { name: 'Select all on this page' })).toBeChecked();
});

test('a long name of a snapshot is broken in a narrow window, not cut off', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', LONG_NAME);
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await hideNavigation(page);
  await tab.row(LONG_NAME).getByRole('link', { name: LONG_NAME }).click();
  const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
  await expectWithinWindow(trail.getByText(LONG_NAME));
  await expectWithinWindow(page.getByRole('heading', { level: 1, name: LONG_NAME }));
});

test('a table that is wider than its place moves alone, and its menus stay in sight', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', LONG_NAME);
  await signIn('owner');
  // Wide enough for a table, and not for this one.
  const width = 800;
  await page.setViewportSize({ width, height: 900 });
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.heading('Origin')).not.toBeInViewport({ ratio: 1 });
  await expectWithinWindow(tab.take, width);
  await expectWithinWindow(tab.row(LONG_NAME).getByRole('button', { name: /^Actions of/ }), width);
  await tab.openActions(LONG_NAME);
  await expectWithinWindow(page.getByRole('menuitem', { name: 'Edit description' }), width);
  await page.keyboard.press('Escape');
  const before = await tab.search.boundingBox();
  await tab.heading('Origin').scrollIntoViewIfNeeded();
  await expect(tab.heading('Origin')).toBeInViewport({ ratio: 1 });
  expect(await tab.search.boundingBox()).toEqual(before);
});
