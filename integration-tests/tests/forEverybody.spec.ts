import { expectAccessible } from '../fixtures/accessibility.ts';
import { expect, test } from '../fixtures/test.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { TakeDialog } from '../pages/TakeDialog.ts';
import { VmListPage } from '../pages/VmListPage.ts';

test('list, menu, dialog and popover have no violation, light and dark', async ({
  page,
  signIn,
  openScene,
}) => {
  test.slow();
  const scene = await openScene({ hang: 'cut' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await expect(list.row('web-1')).toContainText('Stopped');
  await expectAccessible(page);
  await list.openActions('web-1');
  await expectAccessible(page);
  await list.action('Take snapshot').click();
  const dialog = new TakeDialog(page);
  await dialog.showDisks();
  await dialog.name.fill('Not legal');
  await expectAccessible(page);
  await dialog.name.fill('s1');
  await dialog.create.click();
  await list.openState('web-1', 'Snapshotting');
  await expectAccessible(page);
  await list.popover.getByRole('button', { name: 'Stop snapshot' }).click();
  await expectAccessible(page);
});

test('the tab and its dialogs have no violation, light and dark', async ({
  page,
  signIn,
  openScene,
}) => {
  test.slow();
  const scene = await openScene({ 'cut-after': '50ms', 'ready-after': '50ms' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.root).toContainText('No snapshots yet');
  await expectAccessible(page);
  await scene.untilReady(await scene.takeSnapshot('web-1', 's1'));
  await expect(tab.row('s1')).toContainText('Ready');
  await expectAccessible(page);
  await tab.openActions('s1');
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('dialog')).toContainText('It is the last usable snapshot');
  await expectAccessible(page);
});

test('the keyboard alone takes, stops and deletes', async ({ page, signIn, openScene }) => {
  const scene = await openScene({ hang: 'cut', 'ready-after': '50ms' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  const kebab = list.row('web-1').getByRole('button', { name: 'Actions of web-1' });
  await kebab.focus();
  await page.keyboard.press('Enter');
  await expect(list.action('Take snapshot')).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = new TakeDialog(page);
  await expect(dialog.name).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('by-keyboard');
  await expect(dialog.create).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(dialog.root).toBeHidden();
  await expect(kebab).toBeFocused();
  const state = list.row('web-1').getByRole('button', { name: 'Snapshotting' });
  await state.focus();
  await page.keyboard.press('Enter');
  await list.popover.getByRole('button', { name: 'Stop snapshot' }).focus();
  await page.keyboard.press('Enter');
  await expect(list.popover.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.popover.getByRole('button', { name: 'Stop snapshot' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list.popover).toBeHidden();
  await scene.setCutting({ hang: null });
  await expect(list.row('web-1')).toContainText('Stopped');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.row('by-keyboard')).toContainText('Ready');
  await tab.row('by-keyboard').getByRole('button', { name: 'Actions of by-keyboard' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Details' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('Enter');
  const confirmation = page.getByRole('dialog');
  await expect(confirmation.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(confirmation.getByRole('button', { name: 'Delete' })).toBeEnabled();
  await page.keyboard.press('Shift+Tab');
  await expect(confirmation.getByRole('button', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tab.root).toContainText('No snapshots yet');
});
