import { VirtualMachineSnapshotModel } from '#api/models.ts';

import { expectAccessible } from '../fixtures/accessibility.ts';
import { addFrozen } from '../fixtures/guestFreeze.ts';
import { expect, test } from '../fixtures/test.ts';
import { untilCount } from '../fixtures/until.ts';
import { KubevirtPlugin, SUBMENU } from '../pages/KubevirtPlugin.ts';
import { Navigation } from '../pages/Navigation.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';
import { TakeDialog } from '../pages/TakeDialog.ts';

const VM = 'kubevirt.io~v1~VirtualMachine';

// The host plays kubevirt-plugin; a real Console has the real one.
test.describe('beside kubevirt-plugin', { tag: '@host' }, () => {
  test('our actions stand behind its own, and the dialog goes on with the progress', async ({
    page,
    signIn,
    openScene,
  }) => {
    const scene = await openScene({ hang: 'cut' });
    await scene.addMachine('web-1', { disks: ['root'] });
    const kubevirt = new KubevirtPlugin(page);
    await kubevirt.enable('present');
    await signIn('owner');
    await page.goto(`/k8s/ns/${scene.namespace}/${VM}`);
    await kubevirt.pages.waitFor();
    await kubevirt.openMenu('web-1');
    await expect(kubevirt.submenu(SUBMENU)).toBeVisible();
    const names = await page.getByRole('menu').first().locator('button').allInnerTexts();
    expect(names.indexOf(SUBMENU)).toBe(names.indexOf('Take snapshot') + 1);
    expect(names.filter((name) => /^(Delete|Edit)/.test(name))).toEqual(['Edit labels', 'Delete']);
    await kubevirt.submenu(SUBMENU).hover();
    await page.getByRole('menu').last().getByRole('menuitem', { name: 'Take snapshot' }).click();
    const dialog = new TakeDialog(page);
    await dialog.name.fill('s1');
    await dialog.create.click();
    await expect(page.getByRole('dialog')).toContainText('gives up at');
    await expectAccessible(page, '[role="dialog"]');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await kubevirt.openMenu('web-1');
    const stop = page.getByRole('menuitem', { name: /^Stop snapshot/ });
    await expect(stop).toContainText('s1');
    await stop.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop snapshot' }).click();
    await untilCount(scene.cluster, VirtualMachineSnapshotModel, {
      namespace: scene.namespace,
      count: 0,
    });
  });

  test('a guest that is left frozen can be thawed from its list', async ({
    page,
    signIn,
    openScene,
  }) => {
    const scene = await openScene();
    await addFrozen(scene, 'db', 'the agent does not answer');
    const kubevirt = new KubevirtPlugin(page);
    await kubevirt.enable('present');
    await signIn('owner');
    await page.goto(`/k8s/ns/${scene.namespace}/${VM}`);
    await kubevirt.pages.waitFor();
    await kubevirt.openMenu('db');
    await page.getByRole('menuitem', { name: /^Unfreeze/ }).click();
    await expect(page.getByRole('dialog', { name: 'Unfreeze the guest' })).toContainText(
      'programs in it hang',
    );
  });

  test('our tab is the last one of its page and alone lights up', async ({
    page,
    signIn,
    openScene,
  }) => {
    const scene = await openScene();
    await scene.addMachine('web-1', { disks: ['root'] });
    const kubevirt = new KubevirtPlugin(page);
    await kubevirt.enable('present');
    await signIn('owner');
    const tab = new SnapshotsTab(page);
    await tab.open(scene.namespace, 'web-1');
    await kubevirt.pages.waitFor();
    await expect(tab.root).toContainText('No snapshots yet');
    await expect(page.getByRole('tab').last()).toHaveText(SUBMENU);
    await expect(page.getByRole('tab', { selected: true })).toHaveText([SUBMENU]);
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
    await kubevirt.submenu(SUBMENU).hover();
    await kubevirt.item('Show snapshots').click();
    await expect(tab.root).toContainText('No snapshots yet');
  });

  test('the search offers our actions in the submenu, and the defaults that they displace', async ({
    page,
    signIn,
    openScene,
  }) => {
    const scene = await openScene();
    await scene.addMachine('web-1', { disks: ['root'] });
    const kubevirt = new KubevirtPlugin(page);
    await kubevirt.enable('present');
    await signIn('owner');
    await page.goto(`/search/ns/${scene.namespace}?kind=${VM}`);
    await kubevirt.openMenu('web-1');
    await expect(kubevirt.submenu(SUBMENU)).toBeVisible();
    for (const name of ['Edit labels', 'Edit annotations', 'Delete VirtualMachine']) {
      await expect(kubevirt.item(name)).toBeVisible();
    }
  });
});

test.describe('while kubevirt-plugin comes', { tag: '@host' }, () => {
  test('nothing in the navigation goes away, and its flag may flicker', async ({
    page,
    signIn,
    openScene,
  }) => {
    const scene = await openScene();
    await scene.addMachine('web-1', { disks: ['root'] });
    const kubevirt = new KubevirtPlugin(page);
    const navigation = new Navigation(page);
    await kubevirt.enable('held');
    await navigation.record();
    await signIn('owner');
    const tab = new SnapshotsTab(page);
    await tab.open(scene.namespace, 'web-1');
    await expect(tab.root).toContainText('No snapshots yet');
    await expect(navigation.section('Virtualization')).toBeHidden();
    await kubevirt.arrive();
    await kubevirt.pages.waitFor();
    await expect(navigation.section('Virtualization')).toHaveCount(1);
    const ours = page.getByRole('tab', { name: SUBMENU, exact: true });
    await expect(ours).toHaveCount(1);
    for (const isSet of [false, true, false]) {
      await kubevirt.setFlag(isSet);
      await expect(ours).toHaveCount(1);
      await expect(tab.root).toContainText('No snapshots yet');
    }
    expect(await navigation.vanished()).toEqual([]);
  });

  test('an open dialog keeps what was typed', async ({ page, signIn, openScene }) => {
    const scene = await openScene({ 'cut-after': '50ms', 'ready-after': '50ms' });
    await scene.addMachine('web-1', { disks: ['root'] });
    const kubevirt = new KubevirtPlugin(page);
    await kubevirt.enable('held');
    await signIn('owner');
    const tab = new SnapshotsTab(page);
    await tab.open(scene.namespace, 'web-1');
    await tab.take.click();
    const dialog = new TakeDialog(page);
    await dialog.name.fill('typed-before');
    await dialog.description.fill('Before it came');
    await kubevirt.arrive();
    await kubevirt.pages.waitFor({ state: 'attached' });
    await expect(dialog.name).toHaveValue('typed-before');
    await expect(dialog.description).toHaveValue('Before it came');
    await dialog.create.click();
    await expect(tab.row('typed-before')).toContainText('Ready');
    await expect(tab.row('typed-before')).toContainText('Before it came');
  });

  test('the tab keeps its filter while it moves to the other page', async ({
    page,
    signIn,
    openScene,
  }) => {
    const scene = await openScene({ 'cut-after': '50ms', 'ready-after': '50ms' });
    await scene.addMachine('web-1', { disks: ['root'] });
    await scene.takeReady('web-1', 'before-upgrade', 'nightly');
    const kubevirt = new KubevirtPlugin(page);
    await kubevirt.enable('held');
    await signIn('owner');
    const tab = new SnapshotsTab(page);
    await tab.open(scene.namespace, 'web-1');
    const search = tab.root.getByRole('textbox', { name: /Search/ });
    await search.fill('upgrade');
    await expect(tab.row('nightly')).toBeHidden();
    await kubevirt.arrive();
    await kubevirt.pages.waitFor();
    await expect(tab.row('before-upgrade')).toBeVisible();
    await expect(search).toHaveValue('upgrade');
    await expect(tab.row('nightly')).toBeHidden();
  });

  test('who waits in vain for it gets navigation, list and tab from us', async ({
    page,
    signIn,
    openScene,
  }) => {
    const scene = await openScene();
    await scene.addMachine('web-1', { disks: ['root'] });
    const kubevirt = new KubevirtPlugin(page);
    const navigation = new Navigation(page);
    await page.clock.install();
    await kubevirt.enable('held');
    await navigation.record();
    await signIn('owner');
    const tab = new SnapshotsTab(page);
    await tab.open(scene.namespace, 'web-1');
    await expect(tab.root).toContainText('No snapshots yet');
    await page.clock.fastForward('00:31');
    await expect(page.getByRole('tab', { name: 'Snapshots', exact: true })).toBeVisible();
    await navigation.item('VirtualMachines').click();
    await expect(page.getByRole('button', { name: 'Actions of web-1' })).toBeVisible();
    expect(await navigation.vanished()).toEqual([]);
    await kubevirt.arrive();
    await kubevirt.pages.waitFor();
    await expect(navigation.section('Virtualization')).toHaveCount(1);
  });
});

test('without kubevirt-plugin the navigation is whole at once and nothing goes away', async ({
  page,
  signIn,
  openScene,
}) => {
  const scene = await openScene();
  await scene.addMachine('web-1', { disks: ['root'] });
  const navigation = new Navigation(page);
  await navigation.record();
  await signIn('owner');
  await page.goto(`/k8s/ns/${scene.namespace}/${VM}`);
  await page.getByRole('button', { name: 'Actions of web-1' }).click();
  await expect(page.getByRole('menuitem', { name: 'Take snapshot' })).toBeEnabled();
  await expect(navigation.item('VirtualMachines')).toBeVisible();
  expect(await navigation.vanished()).toEqual([]);
});
