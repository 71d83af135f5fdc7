import { addFrozen } from '../fixtures/guestFreeze.ts';
import { expect, test } from '../fixtures/test.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { openMenu } from '../pages/openMenu.ts';
import { VmListPage } from '../pages/VmListPage.ts';

test('a guest that is still frozen after its snapshot was stopped is an emergency, and an owner thaws it', async ({
  page,
  pageWatch,
  signIn,
  openScene,
}) => {
  const scene = await openScene();
  await addFrozen(scene, 'db', 'the agent does not answer');

  await signIn('viewer');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.openState('db', 'Guest frozen');
  const unfreeze = list.popover.getByRole('button', { name: 'Unfreeze' });
  await expect(unfreeze).toBeDisabled();
  await expect(list.popover).toContainText(`You may not unfreeze guests in ${scene.namespace}.`);

  await page.keyboard.press('Escape');
  await list.openActions('db');
  await expect(list.action('Unfreeze')).toBeDisabled();

  await signIn('owner');
  await list.open(scene.namespace);
  await list.choose('db', 'Unfreeze');
  const dialog = page.getByRole('dialog', { name: 'Unfreeze the guest' });
  await expect(dialog.getByRole('button', { name: 'Unfreeze' })).toBeFocused();
  await dialog.getByRole('contentinfo').getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();

  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'db');
  await tab.root.getByRole('button', { name: 'Guest frozen' }).click();
  pageWatch.expectFailures(/unfreeze/);
  await expect(unfreeze).toBeEnabled();
  await unfreeze.click();
  await expect(list.popover).toContainText(/The guest says: .*the agent does not answer/);
  const { kind, ref } = scene.vmi('db');
  await scene.cluster.patch(kind, {
    ref,
    body: { metadata: { annotations: { 'guest.stage/thaw-error': null } } },
  });
  await page.keyboard.press('Escape');
  const unfreezeItem = page.getByRole('menuitem', { name: 'Unfreeze' });
  await openMenu(page.getByRole('button', { name: 'Actions', exact: true }), unfreezeItem);
  await unfreezeItem.click();
  await expect(dialog.getByRole('button', { name: 'Unfreeze' })).toBeEnabled();
  await dialog.getByRole('button', { name: 'Unfreeze' }).click();
  await expect(dialog).toContainText('The guest is not frozen any more.');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(tab.root.getByRole('button', { name: 'Guest frozen' })).toBeHidden();
  await expect(tab.root).toContainText('Running');
});

test('the keyboard alone thaws a guest, and what came of it is said aloud where the focus stays', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene();
  await addFrozen(scene, 'db', 'the agent does not answer');
  const { kind, ref } = scene.vmi('db');
  await scene.cluster.patch(kind, {
    ref,
    body: { metadata: { annotations: { 'guest.stage/thaw-error': null } } },
  });
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.row('db').getByRole('button', { name: 'Guest frozen' }).focus();
  await page.keyboard.press('Enter');
  const unfreeze = list.popover.getByRole('button', { name: 'Unfreeze' });
  await expect(unfreeze).toBeEnabled();
  await unfreeze.focus();
  await page.keyboard.press('Enter');
  await expect(list.popover).toBeHidden();
  const status = list.row('db').getByRole('status');
  await expect(status).toHaveText('The guest is not frozen any more.');
  await expect(page.locator(':focus')).toContainText('Running');
});
