import { setTimeout as sleep } from 'node:timers/promises';

import type { Page, Response } from '@playwright/test';

import { VM_UID_LABEL } from '#api/labels.ts';
import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';

import { buildSnapshotStatus } from '../../estate/buildLarge.ts';
import type { ClusterApi } from '../../kube/clusterApi.ts';
import { formatTime } from '../../kube/formatTime.ts';
import type { KubeObject, ObjectRef } from '../../kube/kubeObject.ts';
import type { Resource } from '../../kube/resources.ts';

const stepMs = 200;

type Snapshot = KubeObject & {
  readonly spec: { readonly source: { readonly name: string } };
};

/**
 * Does what virt-controller would with each snapshot that a page creates, until so many of them are ready. Quicker than
 * storage is, so that the page has more to do.
 */
export function playSnapshots(api: ClusterApi, page: Page, expected: number): Promise<void> {
  let ready = 0;
  return new Promise((resolve, reject) => {
    page.on('response', (response) => {
      if (!isCreation(response.request().method(), response.url())) return;
      play(api, response).then(() => {
        ready += 1;
        if (ready === expected) resolve();
      }, reject);
    });
  });
}

function isCreation(method: string, url: string): boolean {
  return method === 'POST' && new URL(url).pathname.endsWith('/virtualmachinesnapshots');
}

async function play(api: ClusterApi, response: Response): Promise<void> {
  if (!response.ok()) throw new Error(`A snapshot was not created: ${await response.text()}`);
  const snapshot = (await response.json()) as Snapshot;
  const { namespace, name } = snapshot.metadata;
  const { name: machine } = snapshot.spec.source;
  const write = (resource: Resource, ref: ObjectRef, status: object): Promise<unknown> =>
    api.patch({ resource, ref, body: { status }, subresource: 'status' });
  for (const { holds, status } of planSteps(snapshot, formatTime(Date.now()))) {
    await sleep(stepMs);
    const holder = { snapshotInProgress: holds ? name : null };
    await write(VirtualMachineModel, { namespace, name: machine }, holder);
    await write(VirtualMachineSnapshotModel, { namespace, name }, status);
  }
}

type Step = { readonly holds: boolean; readonly status: object };

/** The VM is held, then the cut is made, then the copy is complete. */
function planSteps({ metadata: { name, uid, labels }, spec }: Snapshot, at: string): Step[] {
  const machine = { name: spec.source.name, uid: labels?.[VM_UID_LABEL] ?? '' };
  const reason = 'Source locked and operation in progress';
  const progress = { type: 'Progressing', status: 'True', reason, lastTransitionTime: at };
  const finished = buildSnapshotStatus(machine, { name, uid }, at) as object;
  const held = { phase: 'InProgress', sourceUID: machine.uid, conditions: [progress] };
  return [
    { holds: true, status: { ...held, readyToUse: false } },
    { holds: false, status: { ...finished, readyToUse: false } },
    { holds: false, status: { ...finished, readyToUse: true } },
  ];
}
