import { writeFile } from 'node:fs/promises';

import { VirtualMachineSnapshotContentModel, VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import type { Scene } from '../fixtures/Scene.ts';
import { QUICK } from '../fixtures/stageStorage.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Ref, untilObject } from '../fixtures/until.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';

/** What a person saves to a file for `kubectl create -f`. */
const toYaml = (name: string, namespace: string): string => `
apiVersion: snapshot.kubevirt.io/v1beta1
kind: VirtualMachineSnapshot
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  source:
    apiGroup: kubevirt.io
    kind: VirtualMachine
    name: web-1
`;

/** Makes it as if a snapshot had been taken at another time: KubeVirt copies the time from the content. */
const setTaken = async (scene: Scene, ref: Ref, creationTime: string): Promise<void> => {
  const { status } = await scene.untilReady(ref);
  await scene.untilUnlocked('web-1');
  const name = status?.virtualMachineSnapshotContentName ?? '';
  const content = scene.ref(VirtualMachineSnapshotContentModel, name);
  const body = { status: { creationTime } };
  await scene.cluster.patch(content.kind, { ref: content.ref, body, subresource: 'status' });
  await untilObject<VirtualMachineSnapshot>(
    scene.cluster,
    ref,
    (found) => found.status?.creationTime === creationTime,
  );
};

test('it follows the cluster while kubectl acts', async ({
  page,
  signIn,
  openScene,
  kubectl,
}, testInfo) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await signIn('viewer');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.root).toContainText('No snapshots yet');
  const file = testInfo.outputPath('by-kubectl.yaml');
  await writeFile(file, toYaml('by-kubectl', scene.namespace));
  await kubectl('create', '-f', file);
  await expect(tab.row('by-kubectl')).toContainText('Ready');
  await kubectl('delete', 'vmsnapshot', 'by-kubectl', '-n', scene.namespace);
  await expect(tab.root).toContainText('No snapshots yet');
});

test('it is sorted by name at first, and by name or date both ways', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  for (const [hour, name] of ['s2', 's10', 's1'].entries()) {
    await setTaken(scene, await scene.takeSnapshot('web-1', name), `2026-01-01T0${hour}:00:00Z`);
  }
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.names()).toHaveText(['s1', 's2', 's10']);
  await tab.sortBy('Name');
  await expect(tab.names()).toHaveText(['s10', 's2', 's1']);
  await tab.sortBy('Date');
  await expect(tab.names()).toHaveText(['s2', 's10', 's1']);
  await tab.sortBy('Date');
  await expect(tab.names()).toHaveText(['s1', 's10', 's2']);
  const date = tab.table.getByRole('columnheader', { name: 'Date' });
  await expect(date).toHaveAttribute('aria-sort', 'descending');
});

test('a failed attempt says why, in the driver’s words, until the next success', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ ...QUICK, 'cut-error': 'pool san-2 is full' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeSnapshot('web-1', 's1', '3s');
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.row('s1')).toContainText('Failed');
  await expect(tab.root).toContainText('Snapshot s1 failed');
  await expect(tab.root).toContainText('pool san-2 is full');
  await scene.setCutting({ 'cut-error': null });
  await scene.untilUnlocked('web-1');
  await scene.untilReady(await scene.takeSnapshot('web-1', 's2'));
  await expect(tab.row('s2')).toContainText('Ready');
  await expect(tab.root).not.toContainText('Snapshot s1 failed');
});

test('it deletes after naming what is lost, and keeps the dialog when the cluster says no', async ({
  page,
  signIn,
  openScene,
  pageWatch,
}) => {
  pageWatch.expectFailures(/virtualmachinesnapshots/);
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  const { ref } = await scene.takeSnapshot('web-1', 's1');
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.row('s1')).toContainText('Ready');
  await tab.openActions('s1');
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: /Delete snapshot\?/ });
  await expect(dialog).toContainText('Snapshot s1 of web-1');
  await expect(dialog).toContainText('It is the last usable snapshot of web-1');
  await page.route('**/virtualmachinesnapshots/s1', (route) =>
    route.request().method() === 'DELETE' ? route.abort('connectionfailed') : route.fallback(),
  );
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog).toContainText('The cluster could not be reached');
  expect(await scene.cluster.get(VirtualMachineSnapshotModel, ref)).toBeDefined();
  await page.unroute('**/virtualmachinesnapshots/s1');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog).toBeHidden();
  await expect(tab.root).toContainText('No snapshots yet');
});
