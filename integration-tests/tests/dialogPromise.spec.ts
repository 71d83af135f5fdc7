import type { Page } from '@playwright/test';

import { VirtualMachineInstanceModel, VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { expectAccessible } from '../fixtures/accessibility.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { QUICK } from '../fixtures/stageStorage.ts';
import { expect, test } from '../fixtures/test.ts';
import { untilObject } from '../fixtures/until.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { TakeDialog } from '../pages/TakeDialog.ts';

const REFUSAL = 'the command guest-fsfreeze-freeze has been disabled';

const openDialog = async (page: Page, scene: Scene, vm: string): Promise<TakeDialog> => {
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, vm);
  await tab.take.click();
  return new TakeDialog(page);
};

const untilThawed = (scene: Scene, vm: string): Promise<VirtualMachineInstance> =>
  untilObject<VirtualMachineInstance>(
    scene.cluster,
    scene.vmi(vm),
    ({ status }) => status?.fsFreezeStatus === undefined,
  );

test.beforeEach(({ signIn }) => signIn('owner'));

test('an agent that goes away breaks the promise, and the row says so and why', async ({
  page,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  const machine = { disks: ['root'], running: true, agent: true, freezeError: REFUSAL };
  await scene.addMachine('db-1', machine);
  const dialog = await openDialog(page, scene, 'db-1');
  await expect(dialog.root).toContainText('File-system-consistent');
  await dialog.name.fill('s1');
  await dialog.create.click();
  const row = new SnapshotsTab(page).row('s1');
  await expect(row).toContainText('Snapshotting');
  await untilObject<VirtualMachineSnapshot>(
    scene.cluster,
    scene.snapshot('s1'),
    ({ status }) => status?.error?.message?.includes(REFUSAL) === true,
  );
  // KubeVirt tries the freeze again and again; without an agent it cuts the disks without one.
  await scene.cluster.patch(VirtualMachineInstanceModel, {
    ref: { name: 'db-1', namespace: scene.namespace },
    body: { metadata: { annotations: { 'guest.stage/agent': 'false' } } },
  });
  await expect(row).toContainText('Crash-consistent');
  await expect(row).toContainText('Ready');
  await expect(row).toContainText('Worse than promised');
  await row.getByText('Crash-consistent').focus();
  await page.keyboard.press('Tab');
  // The tooltip of the word before may still be on its way out.
  const broken = page.getByRole('tooltip', {
    name: 'File-system-consistent was promised, Crash-consistent is what it is.',
  });
  await expect(broken).toContainText('The guest agent did not answer');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expectAccessible(page);
});

test('a guest that cannot be frozen fails the snapshot after the time limit, which is told', async ({
  page,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  const machine = { disks: ['root'], running: true, agent: true, freezeError: REFUSAL };
  await scene.addMachine('db-1', machine);
  const dialog = await openDialog(page, scene, 'db-1');
  await dialog.name.fill('s1');
  await dialog.setLimit('8', 'seconds');
  await dialog.create.click();
  const tab = new SnapshotsTab(page);
  await expect(tab.row('s1')).toContainText('Failed', { timeout: 30_000 });
  await expect(tab.root).toContainText(REFUSAL);
  await expect(tab.row('s1')).not.toContainText('consistent');
  await tab.row('s1').getByRole('button', { name: 'Failed' }).click();
  await expect(page.getByRole('dialog')).toContainText('The disks of the VM were not changed.');
  await scene.untilUnlocked('db-1');
});

test('a snapshot on storage that hangs ends at its time limit and lets the guest go', async ({
  page,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut' });
  await scene.addMachine('db-1', { disks: ['root'], running: true, agent: true });
  const dialog = await openDialog(page, scene, 'db-1');
  await dialog.name.fill('s1');
  await dialog.setLimit('soon', 'seconds');
  await expect(dialog.root).toContainText('Enter a number.');
  await expect(dialog.create).toBeDisabled();
  await expectAccessible(page, '[role="dialog"]');
  await dialog.root.getByLabel('Time limit', { exact: true }).fill('20');
  await expect(dialog.root).toContainText('for this long at most if the storage hangs');
  await dialog.create.click();
  const isFrozen = ({ status }: VirtualMachineInstance): boolean =>
    status?.fsFreezeStatus === 'frozen';
  await untilObject<VirtualMachineInstance>(scene.cluster, scene.vmi('db-1'), isFrozen);
  const row = new SnapshotsTab(page).row('s1');
  await expect(row).toContainText('Failed', { timeout: 40_000 });
  await scene.untilUnlocked('db-1');
  await untilThawed(scene, 'db-1');
  const [snapshot] = await scene.cluster.list<VirtualMachineSnapshot>(
    VirtualMachineSnapshotModel,
    scene.namespace,
  );
  expect(snapshot?.spec.failureDeadline).toBe('20s');
});
