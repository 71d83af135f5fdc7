import { expect, test } from '../fixtures/test.ts';
import { openMenu } from '../pages/openMenu.ts';
import { TakeDialog } from '../pages/TakeDialog.ts';

test('the page of a VM shows its state and offers the same actions', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await signIn('owner');
  await page.goto(`/k8s/ns/${scene.namespace}/kubevirt.io~v1~VirtualMachine/web-1`);
  const actions = page.getByRole('button', { name: 'Actions', exact: true });
  const take = page.getByRole('menuitem', { name: 'Take snapshot' });
  await openMenu(actions, take);
  await take.click();
  const dialog = new TakeDialog(page);
  await dialog.create.click();
  await expect(dialog.root).toBeHidden();
  await page.getByRole('button', { name: 'Snapshotting' }).click();
  await expect(page.getByRole('dialog')).toContainText('gives up at');
  await page.keyboard.press('Escape');
  await actions.click();
  await expect(page.getByRole('menuitem', { name: 'Stop snapshot' })).toBeEnabled();
  await expect(take).toBeDisabled();
});
