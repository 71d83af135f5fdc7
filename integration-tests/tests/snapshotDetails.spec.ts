import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { expectAccessible } from '../fixtures/accessibility.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { QUICK } from '../fixtures/stageStorage.ts';
import { expect, test } from '../fixtures/test.ts';
import { SnapshotPage } from '../pages/SnapshotPage.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';

/** As kubectl makes it: without a label of ours. */
const takeByKubectl = async (scene: Scene, name: string, vm: string): Promise<void> => {
  await scene.cluster.create(VirtualMachineSnapshotModel, {
    metadata: { name, namespace: scene.namespace },
    spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: vm } },
  });
  await scene.untilReady(scene.snapshot(name));
  await scene.untilUnlocked(vm);
};

const setMemory = (guest: string): string =>
  JSON.stringify({ spec: { template: { spec: { domain: { memory: { guest } } } } } });

test('one that kubectl made is understood, described, compared, and seen to go', async ({
  page,
  signIn,
  openScene,
  kubectl,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root', 'data'] });
  await takeByKubectl(scene, 'by-kubectl', 'web-1');
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await tab.root.getByRole('link', { name: 'by-kubectl' }).click();

  const details = new SnapshotPage(page, 'by-kubectl');
  await expect(details.heading).toBeVisible();
  await expect(details.part('Snapshot details')).toContainText('Other tool');
  await expect(details.part('Disks').getByRole('row')).toHaveText([
    /Name/,
    /root.*Yes.*1 GiB.*At least 1 GiB/,
    /data.*Yes.*1 GiB.*At least 1 GiB/,
  ]);
  const changes = details.part('What changed in web-1 since');
  await expect(changes).toContainText('Nothing: its configuration is as it was then.');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Edit description' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit description' });
  await expect(dialog.getByRole('textbox', { name: 'Description' })).toBeFocused();
  await page.keyboard.type('Before the upgrade');
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(details.part('Snapshot details')).toContainText('Before the upgrade');
  await expect(page.getByRole('button', { name: 'Edit description' })).toBeFocused();
  const [saved] = await scene.cluster.list<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    scene.namespace,
  );
  expect(saved?.metadata.annotations).toMatchObject({ description: 'Before the upgrade' });

  await kubectl(
    'patch',
    'vm',
    'web-1',
    '-n',
    scene.namespace,
    '--type=merge',
    '-p',
    setMemory('3Gi'),
  );
  await expect(changes.getByRole('row', { name: /Memory/ })).toContainText('3 GiB');
  await kubectl('label', 'vm', 'web-1', '-n', scene.namespace, 'tier=live');
  await expect(changes.getByRole('row', { name: /Label tier/ })).toContainText('live');
  await expectAccessible(page);

  await kubectl('delete', 'vmsnapshot', 'by-kubectl', '-n', scene.namespace);
  await expect(page.getByText('Snapshot by-kubectl is gone')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Snapshots of web-1' }).click();
  await expect(tab.root).toContainText('No snapshots yet');
});

test('one of a VM without disks promises no more than the configuration', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: [] });
  await takeByKubectl(scene, 's1', 'web-1');
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.root).toContainText(/Newest usable: .*, only the configuration/);
  await expect(tab.root).not.toContainText('Offline');
  await tab.root.getByRole('link', { name: 's1' }).click();
  const details = new SnapshotPage(page, 's1');
  await expect(details.part('Disks')).toContainText('The VM had no disks.');
  await expect(details.part('Snapshot details')).toContainText('Only the configuration');
  await expectAccessible(page);
});

test('its text is not overwritten when somebody else was quicker', async ({
  page,
  signIn,
  openScene,
  kubectl,
  pageWatch,
}) => {
  // The API server answers 422 to a change of what is no longer as it was.
  pageWatch.expectFailures(/virtualmachinesnapshots\/s1/);
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await takeByKubectl(scene, 's1', 'web-1');
  await signIn('owner');
  const details = new SnapshotPage(page, 's1');
  await details.open(scene.namespace, 's1');
  await details.choose('Edit description');
  const dialog = page.getByRole('dialog', { name: 'Edit description' });
  await dialog.getByRole('textbox', { name: 'Description' }).fill('Mine');
  await kubectl('annotate', 'vmsnapshot', 's1', '-n', scene.namespace, 'description=Theirs');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('Somebody else has changed it meanwhile');
  await expect(dialog).toContainText('Theirs');
  await expect(dialog.getByRole('textbox', { name: 'Description' })).toHaveValue('Mine');
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(details.part('Snapshot details')).toContainText('Mine');
});

test('the way back leads to what the list showed, and to its tabs', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await takeByKubectl(scene, 's1', 'web-1');
  await signIn('viewer');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await page.goto(`${page.url()}?text=s1`);
  await tab.row('s1').getByRole('link').click();
  const details = new SnapshotPage(page, 's1');
  await details.openTab('Events');
  await expect(page.getByRole('table', { name: 'Events' })).toContainText('VirtualMachineSnapshot');
  await expect(page.getByRole('cell', { name: 'KubeVirt’s record' }).first()).toBeVisible();
  await expectAccessible(page);
  await details.openTab('YAML');
  await expect(page.getByRole('textbox', { name: 'YAML' })).toHaveValue(/name: s1/);
  await details.trail.getByRole('link', { name: 'Snapshots' }).click();
  await expect(tab.row('s1')).toBeVisible();
  await expect(page).toHaveURL(/vm-snapshots\?text=s1$/);
});

test('another one of the same name is not taken for it', async ({ page, signIn, openScene }) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await takeByKubectl(scene, 's1', 'web-1');
  await signIn('owner');
  const details = new SnapshotPage(page, 's1');
  await details.open(scene.namespace, 's1');
  await details.part('Snapshot details').getByRole('button', { name: 'Edit description' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit description' });
  await expect(dialog.getByRole('textbox', { name: 'Description' })).toBeFocused();
  await scene.cluster.remove(VirtualMachineSnapshotModel, {
    name: 's1',
    namespace: scene.namespace,
  });
  await expect(page.getByText('Snapshot s1 is gone')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('group', { name: 'Snapshot s1' })).toBeFocused();
  await takeByKubectl(scene, 's1', 'web-1');
  await expect(page.getByText('This is another snapshot named s1')).toBeVisible();
  await expectAccessible(page);
});

test('a deletion from its page leads back to the list; the generic list and an old address lead to it', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await takeByKubectl(scene, 's1', 'web-1');
  await signIn('owner');
  const kind = 'snapshot.kubevirt.io~v1beta1~VirtualMachineSnapshot';
  await page.goto(`/k8s/ns/${scene.namespace}/${kind}`);
  await page.getByRole('link', { name: 's1' }).click();
  const details = new SnapshotPage(page, 's1');
  await expect(details.part('What changed in web-1 since')).toBeVisible();
  const oldKind = 'snapshot.kubevirt.io~v1alpha1~VirtualMachineSnapshot';
  await page.goto(`/k8s/ns/${scene.namespace}/${oldKind}/s1`);
  await expect(details.part('What changed in web-1 since')).toBeVisible();
  await details.choose('Delete');
  const dialog = page.getByRole('dialog', { name: /Delete snapshot/ });
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Snapshot s1 is gone')).toBeVisible();
});

test('somebody without rights is told so', async ({ page, signIn, openScene, pageWatch }) => {
  pageWatch.expectFailures(/virtualmachinesnapshots/);
  const scene = await openScene(QUICK);
  await signIn('nobody');
  const details = new SnapshotPage(page, 's1');
  await details.open(scene.namespace, 's1');
  await expect(page.getByText(`You may not see snapshots in ${scene.namespace}`)).toBeVisible();
  await expectAccessible(page);
});
