import type { Browser, Page } from '@playwright/test';

import { VirtualMachineModel } from '#api/models.ts';

import { createClusterApi, type ClusterApi } from '../../kube/clusterApi.ts';
import { createConnection } from '../../kube/connection.ts';
import { judge, type Measure, type Row } from '../measure.ts';
import { estates, nameMachine } from './estate.ts';
import { readRowsAfterCode, waitForRows, withPage } from './openPage.ts';

const { namespace, machines } = estates.list;
const states = ['Provisioning', 'Starting', 'Stopping', 'Stopped', 'Starting', 'Stopped'];

const rowsRow: Row = {
  measure: `VM list with ${machines} VMs, first rows after its code`,
  unit: 'ms',
  bound: 1500,
};
const changeRow: Row = {
  measure: `a status in that list, seen after the API took it, worst of ${states.length}`,
  unit: 'ms',
  bound: 1000,
};

export const listRows: readonly Row[] = [rowsRow, changeRow];

/** Opens the list of a project with very many VMs, then lets the status of one change. */
export function measureList(
  place: { browser: Browser; url: string },
  kubeconfig: string,
): Promise<Measure[]> {
  const api = createClusterApi(createConnection(kubeconfig));
  const path = `/k8s/ns/${namespace}/kubevirt.io~v1~VirtualMachine`;
  return withPage({ ...place, path }, async ({ page, record }) => {
    await waitForRows(page);
    const rowsMs = await readRowsAfterCode(page, 'virtualmachines');
    await record.waitUntilQuiet(page);
    const times: number[] = [];
    for (const state of states) times.push(await measureChange(page, api, state));
    return [judge(rowsRow, rowsMs), judge(changeRow, Math.max(...times))];
  });
}

async function measureChange(page: Page, api: ClusterApi, state: string): Promise<number> {
  const name = nameMachine(1);
  const cell = `[...document.querySelectorAll('tbody tr')].find((row) => row.querySelector('td[data-label="Name"]')?.textContent.includes('${name}'))?.querySelector('td[data-label="Status"]')?.textContent`;
  const before = await page.evaluate<string>(cell);
  const isOther = `(${cell}) !== ${JSON.stringify(before)} && Date.now()`;
  const seen = page.waitForFunction<number>(isOther, undefined, {
    polling: 'raf',
    timeout: 30_000,
  });
  const body = { status: { printableStatus: state } };
  const ref = { namespace, name };
  const [seenAt, takenAt] = await Promise.all([
    seen.then((handle) => handle.jsonValue()),
    api
      .patch({ resource: VirtualMachineModel, ref, body, subresource: 'status' })
      .then(() => Date.now()),
  ]);
  return seenAt - takenAt;
}
