import { readFileSync } from 'node:fs';
import { getCertificate } from '../processes/stageSetup.ts';
import type { StageSetup } from '../processes/stageSetup.ts';
import type { ApplyClient, Manifest } from './applyClient.ts';
import { buildCdiDefinitions } from './cdiDefinitions.ts';
import { buildControlPlaneObjects, buildNamespace } from './controlPlaneObjects.ts';
import { hasCondition } from './hasCondition.ts';
import type { WithConditions } from './hasCondition.ts';
import { readVolumeSnapshotDefinitions } from './readManifests.ts';
import type { KubevirtManifests } from './readManifests.ts';
import { waitFor } from '../../kube/waitFor.ts';

const definitionsPath = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/**
 * Installs all that KubeVirt's two programs need before they start.
 *
 * The importer's kinds belong to it: virt-controller ends itself when they appear later.
 */
export async function installControlPlane(
  api: ApplyClient,
  setup: StageSetup,
  manifests: KubevirtManifests,
): Promise<void> {
  const definitions = [
    ...manifests.definitions,
    ...buildCdiDefinitions(),
    ...readVolumeSnapshotDefinitions(setup),
  ];
  await api.apply(buildNamespace());
  await Promise.all([api.applyAll(definitions), api.applyAll(manifests.roles, 2)]);
  await waitForDefinitions(api, definitions);
  const caBundle = readFileSync(getCertificate(setup, 'ca.crt'), 'utf8');
  for (const { manifest, status } of buildControlPlaneObjects(caBundle)) {
    await api.apply(manifest);
    const { spec: _spec, ...head } = manifest;
    if (status) await api.apply({ ...head, status }, 'status');
  }
}

async function waitForDefinitions(api: ApplyClient, wanted: readonly Manifest[]): Promise<void> {
  await waitFor('the API server serves all kinds of KubeVirt', async () => {
    const { items } = await api.call<{ items: WithConditions[] }>({
      method: 'GET',
      path: definitionsPath,
    });
    const served = new Set(
      items.filter((one) => hasCondition(one, 'Established')).map((one) => one.metadata.name),
    );
    return wanted.every((one) => served.has(one.metadata.name));
  });
}
