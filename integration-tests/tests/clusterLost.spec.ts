import { readFileSync } from 'node:fs';

import { getLayout } from '../../dev/cluster/stageLayout.ts';
import { readStageAccess } from '../fixtures/stageAccess.ts';
import { expect, test } from '../fixtures/test.ts';
import { untilHolds } from '../fixtures/until.ts';
import { SnapshotsTab } from '../pages/SnapshotsTab.ts';

const findPid = (process: string): number => {
  const text = readFileSync(getLayout(readStageAccess().dir).processes, 'utf8');
  const records = JSON.parse(text) as { readonly name: string; readonly pid: number }[];
  const pid = records.find(({ name }) => name === process)?.pid;
  if (pid === undefined) throw new Error(`There is no ${process} in ${text}`);
  return pid;
};

const isAnswered = (question: Promise<unknown>): Promise<boolean> =>
  question.then(
    () => true,
    () => false,
  );

test('@stage a lost connection is said, and the tab recovers by itself', async ({
  page,
  signIn,
  openScene,
  pageWatch,
  cleanUp,
}) => {
  test.slow();
  pageWatch.expectFailures(/api\//);
  const scene = await openScene({ 'cut-after': '50ms', 'ready-after': '50ms' });
  await scene.addMachine('web-1', { disks: ['root'] });
  await scene.untilReady(await scene.takeSnapshot('web-1', 's1'));
  await signIn('owner');
  const tab = new SnapshotsTab(page);
  await tab.open(scene.namespace, 'web-1');
  await expect(tab.row('s1')).toContainText('Ready');
  const supervisor = findPid('supervisor');
  const goOn = (): void => void process.kill(supervisor, 'SIGCONT');
  cleanUp(async () => {
    goOn();
    await Promise.resolve();
  });
  // Standing still, it does not start the API server again before the page has noticed.
  process.kill(supervisor, 'SIGSTOP');
  process.kill(findPid('kube-apiserver'), 'SIGKILL');
  await expect(tab.root).toContainText('Connection lost', { timeout: 60_000 });
  await expect(tab.row('s1')).toBeVisible();
  goOn();
  await untilHolds('it serves again', () => isAnswered(scene.takeSnapshot('web-1', 's2')));
  await expect(tab.row('s2')).toContainText('Ready', { timeout: 60_000 });
  await expect(tab.root).not.toContainText('Connection lost');
});
