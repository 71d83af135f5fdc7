import type { StageSetup } from '../processes/stageSetup.ts';
import type { ApplyClient } from './applyClient.ts';
import { buildVirtApiService } from './controlPlaneObjects.ts';
import { hasCondition } from './hasCondition.ts';
import type { WithConditions } from './hasCondition.ts';
import type { KubevirtManifests } from './readManifests.ts';
import { waitFor } from '../../kube/waitFor.ts';

const apiServicesPath = '/apis/apiregistration.k8s.io/v1/apiservices';
const apiServiceNames = ['v1.subresources.kubevirt.io', 'v1alpha3.subresources.kubevirt.io'];
const touchedAnnotation = 'stage.local/touched';

/** Makes virt-api part of the API: its subresources and its webhooks. It must serve already. */
export async function registerVirtApi(
  api: ApplyClient,
  setup: StageSetup,
  manifests: KubevirtManifests,
): Promise<void> {
  await api.apply(buildVirtApiService(setup.ports.virtApi));
  await api.applyAll([...manifests.apiServices, ...manifests.webhooks]);
}

/**
 * Makes the API server look at virt-api at once.
 *
 * After a start or a death of either it may otherwise believe for seconds that virt-api is away; any write to the
 * registration makes it look again.
 */
export async function touchApiServices(api: ApplyClient, now: Date): Promise<void> {
  const body = { metadata: { annotations: { [touchedAnnotation]: now.toISOString() } } };
  const contentType = 'application/merge-patch+json';
  for (const name of apiServiceNames) {
    await api.call({ method: 'PATCH', path: `${apiServicesPath}/${name}`, contentType, body });
  }
}

export async function waitForApiServices(api: ApplyClient): Promise<void> {
  await waitFor('the API server reaches virt-api', async () => {
    const services = await Promise.all(
      apiServiceNames.map((name) =>
        api.call<WithConditions>({ method: 'GET', path: `${apiServicesPath}/${name}` }),
      ),
    );
    return services.every((one) => hasCondition(one, 'Available'));
  });
}
