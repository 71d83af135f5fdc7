import { PersistentVolumeClaimModel } from '#api/models.ts';

import { expectAccessible } from '../fixtures/accessibility.ts';
import { expect, test } from '../fixtures/test.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { TakeDialog } from '../pages/TakeDialog.ts';

test('the dialog names a disk for which KubeVirt would wait, and says when it is there', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ 'cut-after': '100ms', 'ready-after': '100ms' });
  const { cluster, namespace } = scene;
  await scene.addMachine('web-1', { disks: ['root', 'data'] });
  await scene.setBinding({ hang: 'bind' });
  await cluster.remove(PersistentVolumeClaimModel, { name: 'web-1-data', namespace });
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(namespace, 'web-1');
  await tab.take.click();
  const dialog = new TakeDialog(page);
  await expect(dialog.root).toContainText('The snapshot will wait');
  await expect(dialog.root).toContainText('Disk data (web-1-data) does not exist.');
  await scene.addClaim('web-1-data');
  await expect(dialog.root).toContainText('Disk data (web-1-data) is not ready yet.', {
    timeout: 15_000,
  });
  await expect(dialog.create).toBeEnabled();
  await scene.setBinding({ hang: null });
  await expect(dialog.root).not.toContainText('The snapshot will wait', { timeout: 20_000 });
  await dialog.name.fill('s1');
  await dialog.create.click();
  await expect(tab.row('s1')).toContainText('Ready');
});

for (const { title, width, height } of [
  { title: 'on a desk', width: 1280, height: 800 },
  { title: 'on a phone', width: 420, height: 800 },
]) {
  test(`two remarks stand open, the others are one click away, ${title}`, async ({
    page,
    signIn,
    openScene,
  }) => {
    const scene = await openScene();
    const { cluster, namespace } = scene;
    await scene.addMachine('db-1', {
      disks: ['c', 'd', 'e', 'f', 'g'],
      running: true,
      agent: true,
      os: 'windows',
      temporary: ['scratch'],
    });
    await cluster.patch(PersistentVolumeClaimModel, {
      ref: { name: 'db-1-d', namespace },
      body: { metadata: { annotations: { 'cdi.kubevirt.io/storage.pod.phase': 'Running' } } },
    });
    await page.setViewportSize({ width, height });
    await signIn('owner');
    const tab = new SnapshotsTab(page);
    await tab.open(namespace, 'db-1');
    if (width < 1200) await page.getByRole('button', { name: 'Navigation toggle' }).click();
    await tab.take.click();
    const dialog = new TakeDialog(page);
    await expect(dialog.root).toContainText('Disk d (db-1-d) is still being filled.');
    await expect(dialog.root).toContainText('Windows may not wait long enough');
    const folded = dialog.root.getByText('Temporary disks are not included');
    await expect(folded).toBeHidden();
    await dialog.root.getByRole('button', { name: '1 more remark' }).click();
    await expect(folded).toBeVisible();
    await expect(dialog.create).toBeInViewport();
    await expectAccessible(page, '[role="dialog"]');
  });
}
