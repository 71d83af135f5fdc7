import { VirtualMachineRestoreModel, VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';

import { expectAccessible } from '../fixtures/accessibility.ts';
import { QUICK } from '../fixtures/stageStorage.ts';
import { expect, test } from '../fixtures/test.ts';
import { untilObject } from '../fixtures/until.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';

test('search, status and page stand in the address, and come back with it', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 's1', 's2');
  await scene.cluster.patch(VirtualMachineSnapshotModel, {
    ref: scene.snapshot('s1').ref,
    body: { metadata: { annotations: { description: 'Before the upgrade' } } },
  });
  await signIn('viewer');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.names()).toHaveText(['s1', 's2']);
  await tab.search.fill('UPGRADE');
  await expect(tab.names()).toHaveText(['s1']);
  await expect(page).toHaveURL(/\?text=UPGRADE$/);
  await tab.filterByStatus('Ready');
  await expect(page).toHaveURL(/status=ready/);
  await expectAccessible(page);
  await page.reload();
  await expect(tab.names()).toHaveText(['s1']);
  await tab.row('s1').getByRole('link', { name: 's1' }).click();
  await expect(tab.root).toBeHidden();
  await page.goBack();
  await expect(tab.search).toHaveValue('UPGRADE');
  await expect(tab.names()).toHaveText(['s1']);
  await tab.search.fill('nothing like it');
  await expect(tab.root).toContainText('No match');
  await expectAccessible(page);
  await tab.root.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(tab.names()).toHaveText(['s1', 's2']);
  await expect(tab.search).toBeFocused();
  await expect(page).not.toHaveURL(/\?/);
});

test('columns and order are remembered, by keyboard alone', async ({ page, signIn, openScene }) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 's1');
  await signIn('administrator');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  const columns = tab.root.getByRole('button', { name: 'Manage columns' });
  await columns.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Date' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(columns).toBeFocused();
  await expect(tab.heading('Restore size')).toBeVisible();
  await expect(tab.row('s1')).toContainText(/\d [KMG]iB/);
  await tab.sortBy('Date');
  await tab.sortBy('Date');
  await page.reload();
  await expect(tab.heading('Restore size')).toBeVisible();
  await expect(tab.heading('Date')).toHaveAttribute('aria-sort', 'descending');
});

test('it shows where the present state came from, of whoever restored, in four lists', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene(QUICK);
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeReady('web-1', 's1', 's2');
  await signIn('owner');
  // The Console may begin a watch anew when a plugin has dressed its kind: what is asked counts, not how often.
  const lists = new Map<string, string>();
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (request.method() === 'GET' && searchParams.has('limit')) {
      lists.set(request.url(), pathname.split('/').at(-1) ?? '');
    }
  });
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.row('s1')).toContainText('Ready');
  const { ref } = scene.ref(VirtualMachineRestoreModel, 'r1');
  await scene.cluster.create(VirtualMachineRestoreModel, {
    metadata: { name: 'r1', namespace: scene.namespace },
    spec: {
      target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' },
      virtualMachineSnapshotName: 's1',
    },
  });
  await untilObject<VirtualMachineRestore>(
    scene.cluster,
    { kind: VirtualMachineRestoreModel, ref },
    ({ status }) => status?.complete === true,
  );
  await expect(tab.row('s1')).toContainText('Current state came from here');
  await expect(tab.row('s2')).not.toContainText('Current state came from here');
  expect(
    [...lists.values()].filter((plural) => plural.startsWith('virtualmachine')).sort(),
  ).toEqual([
    'virtualmachinerestores',
    'virtualmachinerestores',
    'virtualmachinesnapshots',
    'virtualmachinesnapshots',
  ]);
});
