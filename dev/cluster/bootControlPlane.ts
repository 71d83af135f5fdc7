import type { ApplyClient } from './install/applyClient.ts';
import { ensureServiceAccountAccess } from './install/ensureServiceAccountAccess.ts';
import { installControlPlane } from './install/installControlPlane.ts';
import { isInstalled, recordInstalled } from './install/installedKey.ts';
import { readKubevirtManifests } from './install/readManifests.ts';
import type { KubevirtManifests } from './install/readManifests.ts';
import {
  registerVirtApi,
  touchApiServices,
  waitForApiServices,
} from './install/registerVirtApi.ts';
import {
  buildEtcd,
  buildKubeApiServer,
  buildKubeControllerManager,
} from './processes/kubernetesProcesses.ts';
import {
  apiServerAccount,
  buildVirtApi,
  buildVirtController,
  controllerAccount,
} from './processes/kubevirtProcesses.ts';
import { buildHardware } from './processes/ownProcesses.ts';
import type { StageSetup } from './processes/stageSetup.ts';
import type { SupervisorClient } from './supervisor/SupervisorClient.ts';
import { UserError } from '../userError.ts';

type Parts = { api: ApplyClient; setup: StageSetup; withoutKubevirt: boolean };

/** Brings Kubernetes and KubeVirt up, each part as soon as what it needs is there. */
export async function bootControlPlane(supervisor: SupervisorClient, parts: Parts): Promise<void> {
  const { api, setup, withoutKubevirt } = parts;
  if (withoutKubevirt && !isInstalled(setup)) {
    throw new UserError(`KubeVirt has not run in ${setup.layout.dir} yet: start once with it.`);
  }
  const [manifests] = await Promise.all([
    isInstalled(setup) ? undefined : readKubevirtManifests(setup),
    supervisor.start(buildEtcd(setup)),
    supervisor.start(buildKubeApiServer(setup)),
  ]);
  await Promise.all([
    supervisor.start(buildKubeControllerManager(setup)),
    withoutKubevirt
      ? supervisor.start(buildHardware(setup))
      : bootKubevirt(supervisor, { ...parts, manifests }),
  ]);
  if (!withoutKubevirt) await waitForApiServices(api);
  if (manifests) recordInstalled(setup);
}

async function bootKubevirt(
  supervisor: SupervisorClient,
  { api, setup, manifests }: Parts & { manifests: KubevirtManifests | undefined },
): Promise<void> {
  if (manifests) await installControlPlane(api, setup, manifests);
  for (const account of [apiServerAccount, controllerAccount]) {
    await ensureServiceAccountAccess(api, setup, account);
  }
  const bootVirtApi = async (): Promise<void> => {
    await supervisor.start(buildVirtApi(setup));
    await (manifests ? registerVirtApi(api, setup, manifests) : touchApiServices(api, new Date()));
  };
  await Promise.all([bootVirtApi(), bootController(supervisor, setup)]);
}

/** The played node beats first: virt-controller gives up on guests whose node has been silent for minutes. */
async function bootController(supervisor: SupervisorClient, setup: StageSetup): Promise<void> {
  await supervisor.start(buildHardware(setup));
  await supervisor.start(buildVirtController(setup));
}
