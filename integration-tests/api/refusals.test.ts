import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { VirtualMachineSnapshotModel } from '#api/models.ts';

import { ApiError } from '../../dev/kube/apiError.ts';
import { namespaces } from '../../dev/kube/resources.ts';
import { Cluster } from '../fixtures/cluster.ts';
import { allowIn, forbidIn } from '../fixtures/forbidIn.ts';
import { makeProject, removeProject } from '../fixtures/project.ts';
import { readStageAccess } from '../fixtures/stageAccess.ts';
import { untilHolds } from '../fixtures/until.ts';

const { apiGroup, apiVersion, kind, plural } = VirtualMachineSnapshotModel;
const NAME = 's1';
const HOLD = 'example.com/hold';

let admin: Cluster;
let namespace: string;

const buildManifest = (name: string) => ({
  metadata: { name, namespace, finalizers: [HOLD] },
  spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' } },
});

const getPath = (name = ''): string =>
  `/apis/${apiGroup}/${apiVersion}/namespaces/${namespace}/${plural}${name && `/${name}`}`;

const askAs = (person: string): Cluster => new Cluster(readStageAccess().people[person] ?? '');

/** Asks for one without making it. */
const tryToCreate = (person: string): Promise<unknown> =>
  askAs(person).call({
    method: 'POST',
    path: getPath(),
    query: { dryRun: 'All' },
    body: { apiVersion: `${apiGroup}/${apiVersion}`, kind, ...buildManifest('s2') },
  });

const tryToPatch = (person: string, steps: readonly unknown[]): Promise<unknown> =>
  askAs(person).call({
    method: 'PATCH',
    path: getPath(NAME),
    query: { dryRun: 'All' },
    contentType: 'application/json-patch+json',
    body: steps,
  });

const describeNote = (value: string): readonly unknown[] => [
  { op: 'add', path: '/metadata/annotations', value: { description: value } },
];

/** With which status and words something is refused. */
const getRefusal = async (attempt: Promise<unknown>): Promise<ApiError> => {
  const outcome = await attempt.catch((error: unknown) => error);
  if (outcome instanceof ApiError) return outcome;
  throw new Error('It was not refused.', { cause: outcome });
};

const isRefused = (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => false,
    () => true,
  );

/** A policy begins to hold a moment after it was made. */
const untilRefused = (attempt: () => Promise<unknown>): Promise<void> =>
  untilHolds('it is refused', () => isRefused(attempt()));

/** A policy ends to hold a moment after it was deleted. */
const untilTaken = (attempt: () => Promise<unknown>): Promise<void> =>
  untilHolds('it is taken', async () => !(await isRefused(attempt())));

beforeAll(async () => {
  admin = new Cluster(readStageAccess().kubeconfig);
  namespace = await makeProject(admin, { edit: 'owner', view: 'viewer' });
  await admin.create(VirtualMachineSnapshotModel, buildManifest(NAME));
});

afterEach(async () => {
  await allowIn(admin, namespace);
  await untilTaken(() => tryToPatch('owner', describeNote('Mine')));
});

afterAll(async () => {
  const ref = { name: NAME, namespace };
  await admin.patch(VirtualMachineSnapshotModel, { ref, body: { metadata: { finalizers: null } } });
  await removeProject(admin, namespace);
});

/** `writeFailure.ts` goes by these words, where status and reason are the same. */
describe('the words with which the cluster refuses', () => {
  it('are the person’s and the verb’s for a missing role', async () => {
    const refusal = await getRefusal(tryToPatch('viewer', describeNote('Mine')));
    expect(refusal.status).toBe(403);
    expect(refusal.message).toMatch(
      / is forbidden: User "viewer" cannot patch resource "virtualmachinesnapshots" in API group "snapshot.kubevirt.io"/,
    );
  });

  it('are always the same for a patch whose test fails', async () => {
    const steps = [{ op: 'test', path: '/metadata/uid', value: 'of-another' }];
    const refusal = await getRefusal(tryToPatch('owner', steps));
    expect(refusal.status).toBe(422);
    expect(refusal.message).toBe('the server rejected our request due to an error in our request');
  });

  it('tell of annotations that are too long', async () => {
    const refusal = await getRefusal(tryToPatch('owner', describeNote('x'.repeat(256 * 1024))));
    expect(refusal.status).toBe(422);
    expect(refusal.message).toMatch(/ is invalid: metadata.annotations: Too long/);
  });

  it.each([
    { title: 'as the policy likes it', reason: 'Forbidden' as const, status: 403 },
    { title: 'by default', reason: undefined, status: 422 },
  ])('name the policy that says no, $title', async ({ reason, status }) => {
    await forbidIn(admin, {
      namespace,
      operations: ['CREATE', 'UPDATE'],
      words: 'Not on Fridays.',
      ...(reason && { reason }),
    });
    const attempts = [() => tryToCreate('owner'), () => tryToPatch('owner', describeNote('Mine'))];
    for (const attempt of attempts) {
      await untilRefused(attempt);
      const refusal = await getRefusal(attempt());
      expect(refusal.status).toBe(status);
      expect(refusal.message).toMatch(
        / is forbidden: ValidatingAdmissionPolicy '[^']*' with binding '[^']*' denied request: Not on Fridays\.$/,
      );
    }
  });

  it('say that a project ends', async () => {
    await admin.remove(namespaces, { name: namespace });
    await untilRefused(() => tryToCreate('owner'));
    const refusal = await getRefusal(tryToCreate('owner'));
    expect(refusal.status).toBe(403);
    expect(refusal.message).toMatch(/ because it is being terminated$/);
  });
});
