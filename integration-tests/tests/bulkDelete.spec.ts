import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { expectAccessible } from '../fixtures/accessibility.ts';
import { QUICK } from '../fixtures/stageStorage.ts';
import { expect, test } from '../fixtures/test.ts';
import { untilGone, untilObject } from '../fixtures/until.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';

test('several go at once, one that fails is tried again, and the rest stays', async ({
  page,
  signIn,
  openScene,
  pageWatch,
}) => {
  pageWatch.expectFailures(/virtualmachinesnapshots/);
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 's1', 's2', 's3');
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await tab.choose('s1');
  await tab.choose('s2');
  await expectAccessible(page);
  await tab.root.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: /Delete 2 snapshots/ });
  await expect(dialog.getByRole('button', { name: 'Delete 2 snapshots' })).toBeEnabled();
  await expect(dialog).not.toContainText('The last usable snapshot');
  await expectAccessible(page);
  await page.route('**/virtualmachinesnapshots/s1', (route) =>
    route.request().method() === 'DELETE' ? route.abort('connectionfailed') : route.fallback(),
  );
  await dialog.getByRole('button', { name: 'Delete 2 snapshots' }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 of 2 deleted, 1 not or not known');
  await expect(dialog.getByRole('row', { name: /^s1/ })).toContainText(
    'The cluster could not be reached',
  );
  await expectAccessible(page);
  await page.unroute('**/virtualmachinesnapshots/s1');
  await dialog.getByRole('button', { name: 'Retry failed (1)' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 of 2 deleted');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(tab.names()).toHaveText(['s3']);
  const left = await scene.cluster.list(VirtualMachineSnapshotModel, scene.namespace);
  expect(left.map(({ metadata }) => metadata.name)).toEqual(['s3']);
});

test('it warns of the last usable one, and says what a finalizer holds', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 's1', 's2');
  const { ref } = scene.snapshot('s1');
  const { metadata } = await untilObject<VirtualMachineSnapshot>(
    scene.cluster,
    scene.snapshot('s1'),
    () => true,
  );
  await scene.cluster.patch(VirtualMachineSnapshotModel, {
    ref,
    body: { metadata: { finalizers: [...(metadata.finalizers ?? []), 'example.com/backup'] } },
  });
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await tab.root.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await tab.root.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: /Delete 2 snapshots/ });
  await expect(dialog).toContainText('The last usable snapshot of web-1 is among them');
  await dialog.getByRole('button', { name: 'Delete 2 snapshots' }).click();
  await expect(dialog.getByRole('row', { name: /^s1/ })).toContainText(
    'Deleting, waiting for example.com/backup',
  );
  await expect(dialog.getByRole('row', { name: /^s2/ })).toContainText('Deleted');
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1 of 2 deleted');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(tab.row('s1')).toContainText('Deleting, waiting for example.com/backup');
  await scene.cluster.patch(VirtualMachineSnapshotModel, {
    ref,
    body: { metadata: { finalizers: null } },
  });
  await expect(tab.root).toContainText('No snapshots yet');
});

test('what goes with the VM is marked, and stays once it is kept', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  const vm = await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 's1');
  const { ref } = scene.snapshot('s1');
  const owner = {
    apiVersion: 'kubevirt.io/v1',
    kind: VirtualMachineModel.kind,
    name: 'web-1',
    uid: vm.metadata.uid,
    blockOwnerDeletion: false,
  };
  await scene.cluster.patch(VirtualMachineSnapshotModel, {
    ref,
    body: { metadata: { ownerReferences: [owner] } },
  });
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.row('s1')).toContainText('Goes with the VM');
  await expectAccessible(page);
  await tab.openActions('s1');
  await page.getByRole('menuitem', { name: 'Keep when the VM is deleted' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Now the snapshot belongs to web-1');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog).toBeHidden();
  await expect(tab.row('s1')).not.toContainText('Goes with the VM');
  await scene.cluster.remove(VirtualMachineModel, scene.vm('web-1').ref);
  await untilGone(scene.cluster, scene.vm('web-1'));
  const kept = await scene.cluster.get<VirtualMachineSnapshot>(VirtualMachineSnapshotModel, ref);
  expect(kept?.metadata.ownerReferences ?? []).toEqual([]);
});
