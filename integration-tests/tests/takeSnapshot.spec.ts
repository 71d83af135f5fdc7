import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { expect, test } from '../fixtures/test.ts';
import { untilCount } from '../fixtures/until.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { TakeDialog } from '../pages/TakeDialog.ts';
import { VmListPage } from '../pages/VmListPage.ts';

test('an owner takes a snapshot from the list, watches it and finds it in the tab', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut', 'ready-after': '100ms' });
  await scene.addMachine('web-1', { disks: ['root', 'data'] });
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.choose('web-1', 'Take snapshot');
  const dialog = new TakeDialog(page);
  await expect(dialog.name).toHaveValue(/^web-1-\d{8}-\d{6}$/);
  await expect(dialog.root).toContainText('All 2 disks, 2 GiB');
  await expect(dialog.root).toContainText('Offline');
  await dialog.name.fill('before-upgrade');
  await dialog.description.fill('Before the upgrade');
  await dialog.create.click();
  await expect(dialog.root).toBeHidden();
  await list.openState('web-1', 'Snapshotting');
  await expect(list.popover).toContainText('before-upgrade');
  await expect(list.popover).toContainText('0 of 2 disks');
  await expect(list.popover).toContainText(/since .* \(.*\)/);
  await expect(list.popover).toContainText(/gives up at/);
  await scene.setCutting({ hang: null });
  await expect(list.row('web-1')).toContainText('Stopped');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  const row = tab.row('before-upgrade');
  await expect(row).toContainText('Ready');
  await expect(row).toContainText('Offline');
  await expect(row).toContainText('Before the upgrade');
  await expect(row).toContainText('root');
});

test('the snapshot bears whose it is and what should be in it', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ 'cut-after': '100ms', 'ready-after': '100ms' });
  const vm = await scene.addMachine('web-1', { disks: ['root', 'data'] });
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.root).toContainText('No snapshots yet');
  await expect(tab.root).toContainText('A snapshot lets you bring web-1 back to this moment.');
  await tab.take.click();
  const dialog = new TakeDialog(page);
  await dialog.name.fill('s1');
  await dialog.create.dblclick();
  await expect(tab.row('s1')).toContainText('Ready');
  const { cluster, namespace } = scene;
  const [snapshot, ...others] = await cluster.list<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    namespace,
  );
  expect(others).toEqual([]);
  expect(snapshot?.metadata.labels).toEqual({
    'vm-snapshots.io/vm': 'web-1',
    'vm-snapshots.io/vm-uid': vm.metadata.uid,
    'vm-snapshots.io/origin': 'manual',
  });
  expect(snapshot?.metadata.annotations).toEqual({
    'vm-snapshots.io/wanted-volumes': 'root,data',
    'vm-snapshots.io/expected-consistency': 'offline',
  });
  expect(snapshot?.metadata.ownerReferences).toBeUndefined();
});

test('the dialog judges the name while it is typed', async ({ page, signIn, openScene }) => {
  const scene = await openScene();
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 'taken-before');
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await tab.take.click();
  const dialog = new TakeDialog(page);
  await dialog.name.fill('Before upgrade!');
  await expect(dialog.root).toContainText('Use lower-case letters, digits and hyphens only');
  await expect(dialog.create).toBeDisabled();
  await dialog.root.getByRole('button', { name: 'Use before-upgrade' }).click();
  await expect(dialog.name).toHaveValue('before-upgrade');
  await expect(dialog.description).toHaveValue('Before upgrade!');
  await dialog.name.fill('');
  await expect(dialog.root).toContainText('Enter a name.');
  await dialog.name.fill('a'.repeat(64));
  await expect(dialog.root).toContainText('A name has at most 63 characters.');
  await dialog.name.fill('taken-before');
  await expect(dialog.root).toContainText('already has a snapshot named taken-before');
  await expect(dialog.create).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog.root).toBeHidden();
  await untilCount(scene.cluster, VirtualMachineSnapshotModel, {
    namespace: scene.namespace,
    count: 1,
  });
});

test('the dialog shows each disk and why one cannot be included', async ({ page, signIn }) => {
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open('shop', 'file-share');
  await tab.take.click();
  const dialog = new TakeDialog(page);
  await dialog.showDisks();
  await expect(dialog.disks()).toContainText('No VolumeSnapshotClass');
  await expect(dialog.disks()).toContainText('local-scratch');
  await expect(dialog.disks()).toContainText('Cloud-init');
  await expect(dialog.root).toContainText('Missing snapshot class');
  await dialog.cancel.click();
  await tab.open('shop', 'kiosk');
  await tab.take.click();
  await expect(dialog.root).toContainText('No available disk');
  await expect(dialog.create).toBeEnabled();
});

test('a running VM without agent is warned of, never refused', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ 'cut-after': '100ms', 'ready-after': '100ms' });
  await scene.addMachine('db-1', { disks: ['root'], running: true });
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'db-1');
  await tab.take.click();
  const dialog = new TakeDialog(page);
  await expect(dialog.root).toContainText('Missing guest agent');
  await expect(dialog.root).toContainText('Crash-consistent');
  await dialog.name.fill('s1');
  await dialog.create.click();
  await expect(tab.row('s1')).toContainText('Crash-consistent');
});

test('an open dialog waits while another snapshot runs, and goes on by itself', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut', 'ready-after': '100ms' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.choose('web-1', 'Take snapshot');
  const dialog = new TakeDialog(page);
  await dialog.name.fill('mine');
  await scene.takeSnapshot('web-1', 'somebody-elses');
  await expect(dialog.root).toContainText('Create is possible when that is over');
  await expect(dialog.create).toBeDisabled();
  await scene.setCutting({ hang: null });
  await expect(dialog.create).toBeEnabled();
  await expect(dialog.name).toHaveValue('mine');
});
