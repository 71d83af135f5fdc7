import { expectAccessible } from '../fixtures/accessibility.ts';
import { addFrozen } from '../fixtures/guestFreeze.ts';
import { expect, test } from '../fixtures/test.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { TakeDialog } from '../pages/TakeDialog.ts';
import { VmListPage } from '../pages/VmListPage.ts';

/** Every state of ours that is rare enough for nobody to look at it. */
test.beforeEach(() => {
  test.slow();
});

test('the page of a VM, its menu and the dialog that stops', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeSnapshot('web-1', 's1');
  await signIn('owner');
  await page.goto(`/k8s/ns/${scene.namespace}/kubevirt.io~v1~VirtualMachine/web-1`);
  const state = page.getByRole('button', { name: 'Snapshotting' });
  await expect(state).toBeVisible();
  await expectAccessible(page);
  await state.click();
  await expect(page.getByRole('dialog')).toContainText('gives up at');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  const stop = page.getByRole('menuitem', { name: 'Stop snapshot' });
  await expect(stop).toBeEnabled();
  await expectAccessible(page);
  await stop.click();
  const dialog = page.getByRole('dialog', { name: 'Stop this snapshot?' });
  const confirm = dialog.getByRole('button', { name: 'Stop snapshot' });
  await expect(confirm).toBeEnabled();
  await expectAccessible(page);
  await confirm.click();
  await expect(page.getByRole('dialog')).toContainText('Stopped.');
  await expectAccessible(page);
});

test('a guest that nobody thaws', async ({ page, pageWatch, signIn, openScene }) => {
  const scene = await openScene();
  await addFrozen(scene, 'db', 'the agent does not answer');
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.openState('db', 'Guest frozen');
  await expect(list.popover.getByRole('button', { name: 'Unfreeze' })).toBeEnabled();
  await expectAccessible(page);
  pageWatch.expectFailures(/unfreeze/);
  await list.popover.getByRole('button', { name: 'Unfreeze' }).click();
  await expect(list.popover).toContainText('the agent does not answer');
  await expectAccessible(page);
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'db');
  await expect(tab.root.getByRole('heading', { name: /Guest frozen/ })).toBeVisible();
  await expect(tab.root.getByRole('button', { name: 'Unfreeze' })).toBeEnabled();
  await expectAccessible(page);
});

test('a snapshot that failed', async ({ page, signIn, openScene }) => {
  const scene = await openScene({ 'cut-error': 'pool san-2 is full' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeSnapshot('web-1', 's1', '3s');
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.root).toContainText('Snapshot s1 failed');
  await expect(tab.root).toContainText('pool san-2 is full');
  await expect(tab.row('s1')).toContainText('Failed');
  await expectAccessible(page);
});

test('a dialog whose wish is refused', async ({ page, pageWatch, signIn, openScene }) => {
  const scene = await openScene();
  await scene.addMachine('web-1', { disks: ['root'] });
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await tab.take.click();
  const dialog = new TakeDialog(page);
  await expect(dialog.create).toBeEnabled();
  pageWatch.expectFailures(/virtualmachinesnapshots/);
  await page.route('**/virtualmachinesnapshots', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionfailed') : route.fallback(),
  );
  await dialog.create.click();
  await expect(dialog.root).toContainText('The snapshot may have been created.');
  await expectAccessible(page);
});

test('pages of somebody without rights', async ({
  page,
  pageWatch,
  target,
  signIn,
  openScene,
  kubectl,
}) => {
  pageWatch.expectFailures(/api\/kubernetes/);
  const scene = await openScene();
  await scene.addMachine('web-1', { disks: ['root'] });
  await signIn('nobody');
  await new VmListPage(page).open(scene.namespace);
  await expect(page.getByRole('main')).toContainText('You may not see virtual machines');
  await expectAccessible(page);
  const inProject = ['-n', scene.namespace];
  const rights = ['--verb=get,list,watch', '--resource=virtualmachines.kubevirt.io'];
  await kubectl('create', 'role', 'only-vms', ...rights, ...inProject);
  const whom = ['--role=only-vms', `--user=${target.people.nobody.name}`];
  await kubectl('create', 'rolebinding', 'only-vms', ...whom, ...inProject);
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.root).toContainText(`You may not see snapshots in ${scene.namespace}`);
  await expectAccessible(page);
});
