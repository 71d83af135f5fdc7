import type { ProcessSpec } from '../supervisor/processSpec.ts';
import { processNames } from './processNames.ts';
import { getCertificate, getLogFile, getServiceAccountKubeconfig, getUrl } from './stageSetup.ts';
import type { StageSetup } from './stageSetup.ts';

const { virtApi, virtController, hardware, consoleHost } = processNames;

/** Under these service accounts, with the roles that KubeVirt ships for them, its two programs run. */
export const apiServerAccount = 'kubevirt-apiserver';
export const controllerAccount = 'kubevirt-controller';

export function buildVirtApi(setup: StageSetup): ProcessSpec {
  const certificate = (name: string): string => getCertificate(setup, name);
  return {
    name: virtApi,
    command: setup.tools.virtApi,
    args: [
      `--kubeconfig=${getServiceAccountKubeconfig(setup.layout, apiServerAccount)}`,
      '--listen=127.0.0.1',
      `--port=${setup.ports.virtApi}`,
      `--console-server-port=${setup.ports.handler}`,
      '--subresources-only',
      `--tls-cert-file=${certificate('virt-api.crt')}`,
      `--tls-key-file=${certificate('virt-api.key')}`,
      `--handler-cert-file=${certificate('handler-client.crt')}`,
      `--handler-key-file=${certificate('handler-client.key')}`,
      '-v=2',
    ],
    logFile: getLogFile(setup.layout, virtApi),
    ready: {
      kind: 'answer',
      url: `${getUrl(setup.ports.virtApi)}/apis/subresources.kubevirt.io/v1/healthz`,
      caFile: certificate('ca.crt'),
    },
    stopAfter: [virtController, hardware, consoleHost],
  };
}

export function buildVirtController(setup: StageSetup): ProcessSpec {
  const certificate = (name: string): string => getCertificate(setup, name);
  return {
    name: virtController,
    command: setup.tools.virtController,
    args: [
      `--kubeconfig=${getServiceAccountKubeconfig(setup.layout, controllerAccount)}`,
      '--listen=127.0.0.1',
      `--port=${setup.ports.virtController}`,
      '--launcher-image=stand-in/virt-launcher',
      '--exporter-image=stand-in/virt-exportserver',
      `--prom-cert-file=${certificate('virt-api.crt')}`,
      `--prom-key-file=${certificate('virt-api.key')}`,
      '-v=2',
    ],
    logFile: getLogFile(setup.layout, virtController),
    ready: {
      kind: 'answer',
      url: `${getUrl(setup.ports.virtController)}/leader`,
      caFile: certificate('ca.crt'),
      body: '"leader":"true"',
    },
    stopAfter: [hardware, consoleHost],
  };
}
