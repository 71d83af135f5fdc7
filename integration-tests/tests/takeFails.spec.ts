import type { Page } from '@playwright/test';

import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';

import { quotas, roleBindings } from '../../dev/kube/resources.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { expect, test } from '../fixtures/test.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { TakeDialog } from '../pages/TakeDialog.ts';

const SNAPSHOTS = /virtualmachinesnapshots/;

const openFilledDialog = async (page: Page, scene: Scene): Promise<TakeDialog> => {
  await scene.addMachine('web-1', { disks: ['root'] });
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await tab.take.click();
  const dialog = new TakeDialog(page);
  await dialog.name.fill('mine');
  await dialog.description.fill('Before the upgrade');
  await expect(dialog.create).toBeEnabled();
  return dialog;
};

const expectKept = async (dialog: TakeDialog): Promise<void> => {
  await expect(dialog.name).toHaveValue('mine');
  await expect(dialog.description).toHaveValue('Before the upgrade');
};

test.beforeEach(async ({ signIn, pageWatch }) => {
  pageWatch.expectFailures(SNAPSHOTS);
  await signIn('owner');
});

test('a right that was taken away meanwhile is explained', async ({
  page,
  openScene,
  pageWatch,
}) => {
  // Everything that the page watches is refused from then on.
  pageWatch.expectFailures(/api\/kubernetes/);
  const scene = await openScene();
  const dialog = await openFilledDialog(page, scene);
  await scene.cluster.remove(roleBindings, {
    name: 'edit-of-the-test',
    namespace: scene.namespace,
  });
  await dialog.create.click();
  await expect(dialog.root).toContainText(`You may not take snapshots in ${scene.namespace}`);
  await expect(dialog.root).toContainText('Ask an administrator');
  await expectKept(dialog);
});

test('a quota that is used up is explained', async ({ page, openScene }) => {
  const scene = await openScene();
  const dialog = await openFilledDialog(page, scene);
  const hard = { 'count/virtualmachinesnapshots.snapshot.kubevirt.io': '0' };
  await scene.cluster.create(quotas, {
    metadata: { name: 'none', namespace: scene.namespace },
    spec: { hard },
  });
  await scene.cluster.patch(quotas, {
    ref: { name: 'none', namespace: scene.namespace },
    body: { status: { hard, used: hard } },
    subresource: 'status',
  });
  await dialog.create.click();
  await expect(dialog.root).toContainText(`The quota of ${scene.namespace} is used up`);
  await expectKept(dialog);
});

test('a name that somebody takes in the same moment is explained', async ({ page, openScene }) => {
  const scene = await openScene({ 'cut-after': '100ms', 'ready-after': '100ms' });
  await scene.addMachine('db-1', { disks: ['root'] });
  const dialog = await openFilledDialog(page, scene);
  await page.route('**/virtualmachinesnapshots', async (route) => {
    if (route.request().method() === 'POST') await scene.takeSnapshot('db-1', 'mine');
    return route.fallback();
  });
  await dialog.create.click();
  await expect(dialog.root).toContainText(`${scene.namespace} already has a snapshot named mine`);
  await expect(dialog.root).toContainText('Choose another name.');
  await expectKept(dialog);
  await page.unroute('**/virtualmachinesnapshots');
  await dialog.name.fill('mine-2');
  await dialog.create.click();
  await expect(new SnapshotsTab(page).row('mine-2')).toContainText('Ready');
});

test('a name that is taken while the dialog is open cannot be used until it is free again', async ({
  page,
  openScene,
}) => {
  const scene = await openScene({ 'cut-after': '100ms', 'ready-after': '100ms' });
  await scene.addMachine('db-1', { disks: ['root'] });
  const dialog = await openFilledDialog(page, scene);
  const { kind, ref } = await scene.takeSnapshot('db-1', 'mine');
  await expect(dialog.root).toContainText(`${scene.namespace} already has a snapshot named mine`);
  await expect(dialog.create).toBeDisabled();
  await expectKept(dialog);
  await scene.cluster.remove(kind, ref);
  await expect(dialog.create).toBeEnabled();
  await dialog.create.click();
  await expect(new SnapshotsTab(page).row('mine')).toContainText('Ready');
});

test('a VM that was deleted meanwhile is said to be gone', async ({
  page,
  openScene,
  pageWatch,
}) => {
  pageWatch.expectFailures(/virtualmachines\/web-1/);
  pageWatch.expectFailures(/virtualmachineinstances\/web-1/);
  const scene = await openScene();
  const dialog = await openFilledDialog(page, scene);
  await scene.cluster.remove(VirtualMachineModel, { name: 'web-1', namespace: scene.namespace });
  await expect(dialog.root).toContainText('web-1 has been deleted');
  await expect(dialog.create).toBeDisabled();
});

test('a request whose answer is lost never makes a second snapshot', async ({
  page,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut', 'ready-after': '100ms' });
  const dialog = await openFilledDialog(page, scene);
  await page.route('**/virtualmachinesnapshots', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    return route.abort('timedout');
  });
  await dialog.create.click();
  // The VM shows that the snapshot runs: it was created after all.
  await expect(dialog.root).toBeHidden();
  await scene.setCutting({ hang: null });
  await expect(new SnapshotsTab(page).row('mine')).toContainText('Ready');
  const snapshots = await scene.cluster.list(VirtualMachineSnapshotModel, scene.namespace);
  expect(snapshots).toHaveLength(1);
});

test('a request that never arrived is made again', async ({ page, openScene }) => {
  const scene = await openScene({ 'cut-after': '100ms', 'ready-after': '100ms' });
  const dialog = await openFilledDialog(page, scene);
  await page.route('**/virtualmachinesnapshots', (route) =>
    route.request().method() === 'POST' ? route.abort('timedout') : route.fallback(),
  );
  await dialog.create.click();
  await expect(dialog.root).toContainText('The snapshot may have been created.');
  await expectKept(dialog);
  await page.unroute('**/virtualmachinesnapshots');
  await dialog.create.click();
  await expect(dialog.root).toBeHidden();
  await expect(new SnapshotsTab(page).row('mine')).toContainText('Ready');
  const snapshots = await scene.cluster.list(VirtualMachineSnapshotModel, scene.namespace);
  expect(snapshots).toHaveLength(1);
});
