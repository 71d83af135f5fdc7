import type { ProcessSpec } from '../supervisor/processSpec.ts';
import { processNames } from './processNames.ts';
import { getCertificate, getLogFile, getUrl } from './stageSetup.ts';
import type { StageSetup } from './stageSetup.ts';

const { etcd, apiServer, controllerManager, virtApi, virtController, hardware, consoleHost } =
  processNames;

/** Only what a stage without kubelets and a scheduler needs; a node controller would taint the played node. */
const controllers = [
  'garbage-collector-controller',
  'namespace-controller',
  'serviceaccount-controller',
  'root-ca-certificate-publisher-controller',
  'persistentvolume-binder-controller',
  'persistentvolumeclaim-protection-controller',
  'persistentvolume-protection-controller',
  'clusterrole-aggregation-controller',
  'resourcequota-controller',
];

function getEtcdUrl(setup: StageSetup): string {
  return `http://127.0.0.1:${setup.ports.etcd}`;
}

/** The data are thrown away with the stage, so etcd need not wait for the disk. */
export function buildEtcd(setup: StageSetup): ProcessSpec {
  const url = getEtcdUrl(setup);
  const peerUrl = `http://127.0.0.1:${setup.ports.etcdPeer}`;
  return {
    name: etcd,
    command: setup.tools.etcd,
    args: [
      `--data-dir=${setup.layout.etcd}`,
      `--listen-client-urls=${url}`,
      `--advertise-client-urls=${url}`,
      `--listen-peer-urls=${peerUrl}`,
      `--initial-advertise-peer-urls=${peerUrl}`,
      `--initial-cluster=default=${peerUrl}`,
      '--unsafe-no-fsync',
    ],
    logFile: getLogFile(setup.layout, etcd),
    ready: { kind: 'answer', url: `${url}/health`, body: '"health":"true"' },
    stopAfter: [apiServer],
  };
}

export function buildKubeApiServer(setup: StageSetup): ProcessSpec {
  const certificate = (name: string): string => getCertificate(setup, name);
  return {
    name: apiServer,
    command: setup.tools.kubeApiserver,
    args: [
      `--etcd-servers=${getEtcdUrl(setup)}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${setup.ports.apiServer}`,
      '--endpoint-reconciler-type=none',
      `--tls-cert-file=${certificate('apiserver.crt')}`,
      `--tls-private-key-file=${certificate('apiserver.key')}`,
      `--cert-dir=${setup.layout.certificates}`,
      `--client-ca-file=${certificate('ca.crt')}`,
      `--service-account-key-file=${certificate('sa.pub')}`,
      `--service-account-signing-key-file=${certificate('sa.key')}`,
      '--service-account-issuer=https://kubernetes.default.svc',
      `--token-auth-file=${setup.users.tokenFile}`,
      '--authorization-mode=RBAC',
      '--service-cluster-ip-range=10.0.0.0/24',
      '--allow-privileged=true',
      ...getAggregationFlags(certificate),
    ],
    logFile: getLogFile(setup.layout, apiServer),
    ready: {
      kind: 'answer',
      url: `${getUrl(setup.ports.apiServer)}/readyz`,
      caFile: certificate('ca.crt'),
    },
    stopAfter: [controllerManager, virtApi, virtController, hardware, consoleHost],
  };
}

/** By these virt-api, which serves the subresources of virtual machines, believes who the API server says is calling. */
function getAggregationFlags(certificate: (name: string) => string): string[] {
  return [
    `--requestheader-client-ca-file=${certificate('rh.crt')}`,
    '--requestheader-allowed-names=front-proxy-client',
    '--requestheader-username-headers=X-Remote-User',
    '--requestheader-group-headers=X-Remote-Group',
    '--requestheader-extra-headers-prefix=X-Remote-Extra-',
    `--proxy-client-cert-file=${certificate('proxy.crt')}`,
    `--proxy-client-key-file=${certificate('proxy.key')}`,
  ];
}

export function buildKubeControllerManager(setup: StageSetup): ProcessSpec {
  const certificate = (name: string): string => getCertificate(setup, name);
  const port = setup.ports.controllerManager;
  return {
    name: controllerManager,
    command: setup.tools.kubeControllerManager,
    args: [
      `--kubeconfig=${setup.users.kubeconfig}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${port}`,
      `--tls-cert-file=${certificate('apiserver.crt')}`,
      `--tls-private-key-file=${certificate('apiserver.key')}`,
      '--leader-elect=false',
      // By itself it asks 20 times a second, and all that the estate needs of it waits in that queue.
      '--kube-api-qps=200',
      '--kube-api-burst=400',
      `--root-ca-file=${certificate('ca.crt')}`,
      `--controllers=${controllers.join(',')}`,
    ],
    logFile: getLogFile(setup.layout, controllerManager),
    ready: { kind: 'answer', url: `${getUrl(port)}/healthz`, caFile: certificate('ca.crt') },
    stopAfter: [virtApi, virtController, hardware, consoleHost],
  };
}
