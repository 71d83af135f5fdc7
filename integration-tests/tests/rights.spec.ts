import { expect, test } from '../fixtures/test.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { VmListPage } from '../pages/VmListPage.ts';

test('a viewer sees everything and is told why nothing can be changed', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ 'cut-after': '50ms', 'ready-after': '50ms' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.untilReady(await scene.takeSnapshot('web-1', 's1'));
  await signIn('viewer');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.select('web-1');
  await expect(list.takeSnapshots).toBeDisabled();
  await list.openActions('web-1');
  await expect(list.action('Take snapshot')).toBeDisabled();
  await expect(list.action('Delete VirtualMachine')).toBeDisabled();
  await list.action('Show snapshots').click();
  const tab = new SnapshotsTab(page);
  await expect(tab.row('s1')).toContainText('Ready');
  await expect(tab.take).toBeDisabled();
  await tab.take.hover({ force: true });
  await expect(page.getByRole('tooltip')).toContainText(
    `You may not take snapshots in ${scene.namespace}.`,
  );
  await tab.openActions('s1');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeDisabled();
});

test('somebody without rights is told whom to ask', async ({
  page,
  signIn,
  openScene,
  pageWatch,
}) => {
  pageWatch.expectFailures(/api\/kubernetes/);
  const scene = await openScene();
  await signIn('nobody');
  await new VmListPage(page).open(scene.namespace);
  await expect(page.getByRole('main')).toContainText(
    `You may not see virtual machines in ${scene.namespace}`,
  );
  await expect(page.getByRole('main')).toContainText('role view');
});

test('an administrator finds the actions that a provider displaces', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene();
  await scene.addMachine('web-1', { disks: ['root'] });
  await signIn('administrator');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.openActions('web-1');
  const names = [
    'Take snapshot',
    'Show snapshots',
    'Edit labels',
    'Edit annotations',
    'Edit VirtualMachine',
    'Delete VirtualMachine',
  ];
  await expect(list.menu.getByRole('menuitem')).toHaveText(names);
});
