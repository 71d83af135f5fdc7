import { VirtualMachineSnapshotModel } from '#api/models.ts';

import { expect, test } from '../fixtures/test.ts';
import { untilCount } from '../fixtures/until.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { VmListPage } from '../pages/VmListPage.ts';

test('an owner stops a snapshot from the popover, after thinking twice', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeSnapshot('web-1', 's1');
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.openState('web-1', 'Snapshotting');
  const stop = list.popover.getByRole('button', { name: 'Stop snapshot' });
  await stop.click();
  await expect(list.popover).toContainText('What was copied so far is thrown away.');
  const goOn = list.popover.getByRole('button', { name: 'Go on' });
  await expect(goOn).toBeFocused();
  await goOn.click();
  await expect(goOn).toBeHidden();
  expect(await scene.cluster.list(VirtualMachineSnapshotModel, scene.namespace)).toHaveLength(1);
  await stop.click();
  await stop.click();
  await expect(list.popover).toContainText(
    `you may not see volume snapshots in ${scene.namespace}.`,
  );
  await expect(list.row('web-1')).toContainText('Stopped');
  await untilCount(scene.cluster, VirtualMachineSnapshotModel, {
    namespace: scene.namespace,
    count: 0,
  });
});

test('while a snapshot runs the menu offers to stop it, and the rest says why not', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeSnapshot('web-1', 's1');
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await expect(list.row('web-1')).toContainText('Snapshotting');
  await list.openActions('web-1');
  const take = list.action('Take snapshot');
  await expect(take).toBeDisabled();
  await take.hover({ force: true });
  // The item that has the focus may have a tooltip of its own.
  await expect(page.getByRole('tooltip', { name: 'Snapshot s1 is being taken.' })).toBeVisible();
  for (const name of [
    'Edit labels',
    'Edit annotations',
    'Edit VirtualMachine',
    'Delete VirtualMachine',
  ]) {
    await expect(list.action(name)).toBeDisabled();
  }
  await expect(list.action('Show snapshots')).toBeEnabled();
  await list.action('Stop snapshot').click();
  const dialog = page.getByRole('dialog', { name: 'Stop this snapshot?' });
  await expect(dialog.getByRole('button', { name: 'Go on' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Stop snapshot' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    `you may not see volume snapshots in ${scene.namespace}.`,
  );
  await page.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(list.row('web-1')).toContainText('Stopped');
});

test('a viewer watches but may not stop', async ({ page, signIn, openScene }) => {
  const scene = await openScene({ hang: 'cut' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeSnapshot('web-1', 's1');
  await signIn('viewer');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.openState('web-1', 'Snapshotting');
  await expect(list.popover.getByRole('button', { name: 'Stop snapshot' })).toBeDisabled();
  await expect(list.popover).toContainText(`You may not delete snapshots in ${scene.namespace}.`);
  await new SnapshotsTab(page).open(scene.namespace, 'web-1');
  await expect(page.getByRole('region', { name: 'Snapshots' })).toContainText('Snapshotting');
});

test('the focus stays in the popover when a snapshot is ready before it can be stopped', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut', 'ready-after': '50ms' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeSnapshot('web-1', 's1');
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.openState('web-1', 'Snapshotting');
  await list.popover.getByRole('button', { name: 'Stop snapshot' }).click();
  await expect(list.popover.getByRole('button', { name: 'Go on' })).toBeFocused();
  await scene.setCutting({ hang: null });
  await expect(list.popover).toHaveAccessibleName(/Ready/);
  await expect(list.popover.locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toContainText('Stopped');
});
