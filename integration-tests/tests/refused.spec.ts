import type { Locator, Page } from '@playwright/test';

import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';

import { allowIn, forbidIn } from '../fixtures/forbidIn.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { QUICK } from '../fixtures/stageStorage.ts';
import { expect, test } from '../fixtures/test.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { TakeDialog } from '../pages/TakeDialog.ts';

const WORDS = 'Hands off: this project is audited.';

const openTab = async (page: Page, scene: Scene): Promise<SnapshotsTab> => {
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 's1');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.row('s1')).toContainText('Ready');
  return tab;
};

/** Gives the snapshot to its VM, as `kubectl` and backups do. */
const giveToVm = async (scene: Scene, snapshot: string): Promise<void> => {
  const { cluster, namespace } = scene;
  const vm = await cluster.get(VirtualMachineModel, { name: 'web-1', namespace });
  const { kind, ref } = scene.snapshot(snapshot);
  const owner = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: 'web-1' };
  await cluster.patch(kind, {
    ref,
    body: { metadata: { ownerReferences: [{ ...owner, uid: vm?.metadata.uid }] } },
  });
};

const openEditor = async (page: Page, tab: SnapshotsTab): Promise<Locator> => {
  await tab.openActions('s1');
  await page.getByRole('menuitem', { name: 'Edit description' }).click();
  const dialog = page.getByRole('dialog', { name: /Edit description/ });
  await dialog.getByLabel('Description').fill('Before the upgrade');
  return dialog;
};

test.beforeEach(async ({ signIn, pageWatch }) => {
  pageWatch.expectFailures(/virtualmachinesnapshots/);
  await signIn('owner');
});

test('what a policy forbids is told in its own words, and not as a missing role', async ({
  page,
  openScene,
  cleanUp,
}) => {
  const scene = await openScene(QUICK);
  const { cluster, namespace } = scene;
  const tab = await openTab(page, scene);
  await giveToVm(scene, 's1');
  cleanUp(() => allowIn(cluster, namespace));
  await forbidIn(cluster, { namespace, operations: ['CREATE', 'UPDATE'], words: WORDS });

  const editor = await openEditor(page, tab);
  await expect(async () => {
    // A policy begins to hold a moment after it was made: until then the same text is saved again.
    if (!(await editor.isVisible())) await openEditor(page, tab);
    await editor.getByRole('button', { name: 'Save' }).click();
    await expect(editor).toContainText(`The cluster refuses it: ${WORDS}`, { timeout: 2000 });
  }).toPass();
  await editor.getByRole('button', { name: 'Cancel' }).click();

  await tab.openActions('s1');
  await page.getByRole('menuitem', { name: /Keep when the VM is deleted/ }).click();
  const keep = page.getByRole('dialog', { name: /Keep s1/ });
  await keep.getByRole('button', { name: 'Keep it' }).click();
  await expect(keep).toContainText(`The cluster refuses it: ${WORDS}`);
  await expect(keep).not.toContainText('somebody else');
  await keep.getByRole('button', { name: 'Cancel' }).click();

  await tab.take.click();
  const take = new TakeDialog(page);
  await take.create.click();
  await expect(take.root).toContainText('The cluster refuses this snapshot');
  await expect(take.root).toContainText(WORDS);
  await expect(take.root).not.toContainText('role');
});

test('a description whose answer was lost is not called unsaved, and seen when it is saved', async ({
  page,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  const tab = await openTab(page, scene);
  const dialog = await openEditor(page, tab);
  await page.route('**/virtualmachinesnapshots/s1', (route) =>
    route.request().method() === 'PATCH' ? route.abort('connectionfailed') : route.fallback(),
  );
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('Whether your text was saved is not known.');
  // It arrives late.
  await scene.cluster.patch(VirtualMachineSnapshotModel, {
    ref: scene.snapshot('s1').ref,
    body: { metadata: { annotations: { description: 'Before the upgrade' } } },
  });
  await expect(dialog).toBeHidden();
  await expect(tab.row('s1')).toContainText('Before the upgrade');
});
