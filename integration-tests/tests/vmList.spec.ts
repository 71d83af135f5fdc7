import { expectAccessible } from '../fixtures/accessibility.ts';
import { QUICK } from '../fixtures/stageStorage.ts';
import { expect, test } from '../fixtures/test.ts';
import { VmListPage } from '../pages/VmListPage.ts';

test('the last snapshot of each VM is seen, as the cluster goes on', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  for (const vm of ['web-1', 'web-2']) await scene.addMachine(vm, { disks: ['root'] });
  // The Console may begin a watch anew when a plugin has dressed its kind: what is asked counts, not how often.
  const lists = new Set<string>();
  page.on('request', (request) => {
    const url = decodeURIComponent(request.url());
    if (url.includes(`${scene.namespace}/virtualmachinesnapshots?limit`)) lists.add(url);
  });
  await signIn('viewer');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await expect(list.row('web-1').getByRole('cell').nth(6)).toHaveText('–None taken here');
  await scene.untilReady(await scene.takeSnapshot('web-1', 's1'));
  await expect(list.row('web-1')).toContainText(/ago|now/);
  await expect(list.row('web-1')).toContainText('Offline');
  await expect(list.row('web-2').getByRole('cell').nth(6)).toHaveText('–None taken here');
  expect([...lists]).toEqual([expect.stringContaining('vm-snapshots.io/vm in (web-1,web-2)')]);
});

test('an owner finds out that an attempt does not get on, that it failed, and why', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 's1');
  await scene.setCutting({ 'cut-error': 'pool is full' });
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await expect(list.row('web-1')).toContainText('Offline');
  await scene.takeSnapshot('web-1', 's2', '15s');
  await expect(list.row('web-1')).toContainText('Snapshotting · retrying');
  await list.row('web-1').getByRole('button', { name: 'Failed' }).click();
  await expect(list.popover).toContainText('pool is full');
  await expect(list.popover).toContainText('Newest usable:');
  await expectAccessible(page);
  await list.popover.getByRole('button', { name: 'Show snapshots' }).click();
  await expect(page.getByRole('heading', { name: 'web-1' })).toBeVisible();
  await expect(page).toHaveURL(/web-1\/vm-snapshots/);
});

test('the list comes back as it was left', async ({ page, signIn, openScene }) => {
  const scene = await openScene(QUICK);
  for (const vm of ['web-1', 'web-2', 'db']) await scene.addMachine(vm, { disks: ['root'] });
  await signIn('viewer');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await page.getByRole('textbox', { name: 'Search by name' }).fill('web');
  await page.getByRole('button', { name: 'Name' }).click();
  await expect(page).toHaveURL(/text=web&sort=-name/);
  await page.getByRole('link', { name: 'web-2' }).click();
  await expect(page.getByRole('heading', { name: 'web-2' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Search by name' })).toHaveValue('web');
  await expect(page.getByRole('link', { name: /^(web|db)/ })).toHaveText(['web-2', 'web-1']);
});
