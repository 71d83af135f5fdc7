import type { Page } from '@playwright/test';

import { PersistentVolumeClaimModel, VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { quotas, storageClasses, volumeSnapshotClasses } from '../../dev/kube/resources.ts';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { buildClaim, buildMachine } from '../fixtures/buildMachine.ts';
import type { Scene } from '../fixtures/Scene.ts';
import { QUICK, buildStorage, toAnnotations } from '../fixtures/stageStorage.ts';
import { expect, test } from '../fixtures/test.ts';
import { untilObject } from '../fixtures/until.ts';
import { BulkTakeDialog } from '../pages/BulkTakeDialog.ts';
import { KubevirtPlugin } from '../pages/KubevirtPlugin.ts';
import { VmListPage } from '../pages/VmListPage.ts';

const COUNTED = 'count/virtualmachinesnapshots.snapshot.kubevirt.io';

const setQuota = async (scene: Scene, hard: string, used: string): Promise<void> => {
  const ref = { name: 'few', namespace: scene.namespace };
  const spec = { hard: { [COUNTED]: hard } };
  const status = { ...spec, used: { [COUNTED]: used } };
  await scene.cluster.patch(quotas, { ref, body: { spec } });
  await scene.cluster.patch(quotas, { ref, body: { status }, subresource: 'status' });
};

/** A VM whose storage is another one that refuses every cut. */
const addFailingMachine = async (scene: Scene, name: string): Promise<string> => {
  const { cluster, namespace } = scene;
  const bad = `${namespace}-bad`;
  const storage = buildStorage(bad, { ...QUICK, 'cut-error': 'pool is full' });
  await cluster.create(storageClasses, storage.storageClass);
  await cluster.create(volumeSnapshotClasses, storage.snapshotClass);
  const claim = buildClaim(`${name}-root`, namespace);
  const spec = { ...(claim['spec'] as object), storageClassName: bad };
  await cluster.create(PersistentVolumeClaimModel, { ...claim, spec });
  await cluster.create(VirtualMachineModel, buildMachine(name, namespace, { disks: ['root'] }));
  await untilObject<VirtualMachine>(
    cluster,
    scene.vm(name),
    ({ status }) => status?.volumeSnapshotStatuses?.[0]?.enabled === true,
  );
  return bad;
};

/** The request for the snapshot of one VM goes last; that for another is given little time, so that it soon fails. */
const arrange = async (page: Page, vms: { last: string; brief: string }): Promise<void> => {
  let answered = 0;
  let letGo: () => void = () => undefined;
  const others = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/virtualmachinesnapshots', async (route) => {
    const request = route.request();
    if (request.method() !== 'POST') return route.fallback();
    const body = request.postDataJSON() as VirtualMachineSnapshot;
    const vm = body.spec.source.name;
    if (vm === vms.last) {
      await others;
      return route.continue();
    }
    const spec = { ...body.spec, ...(vm === vms.brief && { failureDeadline: '5s' }) };
    const response = await route.fetch({ postData: { ...body, spec } });
    answered += 1;
    if (answered === 2) letGo();
    return route.fulfill({ response });
  });
};

test('one failure hides no other, and only what failed is tried again', async ({
  page,
  signIn,
  openScene,
  pageWatch,
  cleanUp,
}) => {
  pageWatch.expectFailures(/virtualmachinesnapshots/);
  const scene = await openScene(QUICK);
  const { cluster, namespace } = scene;
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.addMachine('web-3', { disks: ['root'] });
  const bad = await addFailingMachine(scene, 'web-2');
  cleanUp(() => cluster.remove(storageClasses, { name: bad }));
  cleanUp(() => cluster.remove(volumeSnapshotClasses, { name: bad }));
  await cluster.create(quotas, {
    metadata: { name: 'few', namespace },
    spec: { hard: { [COUNTED]: '2' } },
  });
  await setQuota(scene, '2', '0');

  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(namespace);
  for (const vm of ['web-1', 'web-2', 'web-3']) await list.select(vm);
  await expect(page.getByText('3 selected')).toBeVisible();
  await list.takeSnapshots.click();
  const dialog = new BulkTakeDialog(page);
  await expect(dialog.row('web-1')).toContainText('Offline');
  await dialog.description.fill('Before the upgrade');
  await expectAccessible(page);
  await arrange(page, { last: 'web-3', brief: 'web-2' });
  await dialog.create.click();

  await expect(dialog.row('web-1')).toContainText('Ready');
  await expect(dialog.row('web-2')).toContainText('pool is full');
  await expect(dialog.row('web-2')).toContainText('Failed');
  await expect(dialog.row('web-3')).toContainText(`The quota of ${namespace} is used up`);
  await expect(dialog.root.getByRole('status')).toHaveText('1 ready · 2 failed');
  await expectAccessible(page);
  const opening = page.waitForEvent('popup');
  await dialog
    .row('web-1')
    .getByRole('link', { name: /^web-1-/ })
    .click();
  const beside = await opening;
  await expect(beside.getByRole('heading', { level: 1 })).toContainText('web-1-');
  await beside.close();

  await page.unroute('**/virtualmachinesnapshots');
  await setQuota(scene, '9', '2');
  await cluster.patch(volumeSnapshotClasses, {
    ref: { name: bad },
    body: { metadata: { annotations: toAnnotations({ 'cut-error': null }) } },
  });
  await dialog.retry.click();
  await expect(dialog.root.getByRole('status')).toHaveText('3 ready');
  await dialog.close.click();
  await expect(dialog.root).toBeHidden();

  const { kind } = scene.snapshot('');
  const snapshots = await cluster.list<VirtualMachineSnapshot>(kind, namespace);
  const ofEach = snapshots.map(({ spec }) => spec.source.name).sort();
  expect(ofEach).toEqual(['web-1', 'web-2', 'web-2', 'web-3']);
  expect(snapshots.map(({ metadata }) => metadata.annotations?.['description'])).toEqual(
    snapshots.map(() => 'Before the upgrade'),
  );
});

test('what is closed goes on', async ({ page, signIn, openScene }) => {
  const scene = await openScene({ hang: 'cut', 'ready-after': '50ms' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.addMachine('web-2', { disks: ['root'] });
  await signIn('owner');
  const list = new VmListPage(page);
  await list.open(scene.namespace);
  await list.selectPage();
  await list.takeSnapshots.click();
  const dialog = new BulkTakeDialog(page);
  await dialog.pattern.fill('<vm>-monday');
  await dialog.create.click();
  await expect(dialog.root).toContainText('2 running');
  await expect(dialog.root).toContainText('Closing stops nothing that has begun.');
  await dialog.close.click();
  await expect(dialog.root).toBeHidden();
  await scene.setCutting({ hang: null });
  await scene.untilReady(scene.snapshot('web-1-monday'));
  await scene.untilReady(scene.snapshot('web-2-monday'));
});

test(
  'it is offered for what is selected beside kubevirt-plugin',
  { tag: '@host' },
  async ({ page, signIn, openScene }) => {
    const scene = await openScene(QUICK);
    for (const vm of ['web-1', 'web-2']) await scene.addMachine(vm, { disks: ['root'] });
    const kubevirt = new KubevirtPlugin(page);
    await kubevirt.enable('present');
    await signIn('owner');
    await page.goto(`/k8s/ns/${scene.namespace}/kubevirt.io~v1~VirtualMachine`);
    await kubevirt.pages.waitFor();
    for (const vm of ['web-1', 'web-2']) {
      const link = page.getByRole('link', { name: vm });
      await page.getByRole('row').filter({ has: link }).getByRole('checkbox').check();
    }
    await page.getByRole('button', { name: 'Actions for the selected VirtualMachines' }).click();
    await kubevirt.item('Take snapshots').click();
    const dialog = new BulkTakeDialog(page);
    await dialog.pattern.fill('before-<vm>');
    await dialog.create.click();
    await expect(dialog.root.getByRole('status')).toHaveText('2 ready');
    await scene.untilReady(scene.snapshot('before-web-2'));
  },
);
