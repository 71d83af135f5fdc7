import type { Locator, Page } from '@playwright/test';

import { VirtualMachineModel } from '#api/models.ts';

import { expectAccessible } from '../fixtures/accessibility.ts';
import { expect, test } from '../fixtures/test.ts';
import { KubevirtPlugin } from '../pages/KubevirtPlugin.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';

const CARD = '[data-test-id="activity-card"]';

const findActivity = (page: Page, vm: string, project: string): Locator =>
  page.locator(CARD).getByRole('link', { name: `Taking snapshot of ${vm} in ${project}` });

test('the overview shows every running snapshot for as long as it runs', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene({ hang: 'cut' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.addMachine('web-2', { disks: ['root'] });
  await signIn('administrator');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/dashboards');
  await expect(page.getByRole('heading', { name: 'Activity' })).toBeVisible();
  await scene.takeSnapshot('web-1', 's1');
  await scene.takeSnapshot('web-2', 's2');
  const first = findActivity(page, 'web-1', scene.namespace);
  const second = findActivity(page, 'web-2', scene.namespace);
  await expect(first).toBeVisible();
  await expect(second).toBeVisible();
  await expectAccessible(page, CARD);
  // Somebody deletes a VM meanwhile: KubeVirt keeps it until its snapshot is over, and so does the card.
  const { cluster, namespace } = scene;
  await cluster.remove(VirtualMachineModel, { name: 'web-2', namespace });
  await expect(second).toBeVisible();
  await scene.setCutting({ hang: null });
  await expect(first).toBeHidden();
  await expect(second).toBeHidden();
  expect(asked.filter((url) => url.includes('/virtualmachinesnapshots'))).toEqual([]);
});

test('an activity leads to the snapshots of its VM', async ({ page, signIn, openScene }) => {
  const scene = await openScene({ hang: 'cut' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.takeSnapshot('web-1', 's1');
  await signIn('administrator');
  await page.goto('/dashboards');
  await findActivity(page, 'web-1', scene.namespace).click();
  await expect(new SnapshotsTab(page).row('s1')).toBeVisible();
});

test(
  'who may not see virtual machines sees no activity of theirs',
  { tag: '@host' },
  async ({ page, pageWatch, signIn, openScene }) => {
    const scene = await openScene({ hang: 'cut' });
    await scene.addMachine('web-1', { disks: ['root'] });
    await scene.takeSnapshot('web-1', 's1');
    pageWatch.expectFailures(/\/api\/kubernetes\//);
    await signIn('nobody');
    const refusal = page.waitForResponse(
      (response) => response.status() === 403 && response.url().includes('/virtualmachines?'),
    );
    await page.goto('/dashboards');
    await refusal;
    await expect(page.locator(CARD)).toContainText('There are no ongoing activities.');
    await expect(findActivity(page, 'web-1', scene.namespace)).toBeHidden();
  },
);

test(
  'the overview of kubevirt-plugin shows them too',
  { tag: '@host' },
  async ({ page, signIn, openScene }) => {
    const scene = await openScene({ hang: 'cut' });
    await scene.addMachine('web-1', { disks: ['root'] });
    await scene.takeSnapshot('web-1', 's1');
    await new KubevirtPlugin(page).enable('present');
    await signIn('administrator');
    await page.goto('/k8s/all-namespaces/virtualization-overview');
    await expect(findActivity(page, 'web-1', scene.namespace)).toBeVisible();
  },
);
