import type { Manifest } from './applyClient.ts';

export const kubevirtNamespace = 'kubevirt';

export function buildNamespace(): Manifest {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: kubevirtNamespace } };
}

type WithStatus = { manifest: Manifest; status?: Record<string, unknown> };

/** What KubeVirt's and CDI's operators would leave behind for the controllers to read. */
export function buildControlPlaneObjects(caBundle: string): WithStatus[] {
  const cdi = 'cdi.kubevirt.io/v1beta1';
  return [
    {
      manifest: {
        apiVersion: 'kubevirt.io/v1',
        kind: 'KubeVirt',
        metadata: { name: 'kubevirt', namespace: kubevirtNamespace },
        spec: {},
      },
      status: { phase: 'Deployed', defaultArchitecture: 'amd64' },
    },
    {
      manifest: {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'kubevirt-ca', namespace: kubevirtNamespace },
        data: { 'ca-bundle': caBundle },
      },
    },
    { manifest: { apiVersion: cdi, kind: 'CDI', metadata: { name: 'cdi' }, spec: {} } },
    {
      manifest: { apiVersion: cdi, kind: 'CDIConfig', metadata: { name: 'config' }, spec: {} },
      /* Without it no virtual machine with a claim gets past waiting for its volumes. */
      status: { filesystemOverhead: { global: '0.06', storageClass: {} } },
    },
    ...buildConfigReader().map((manifest) => ({ manifest })),
  ];
}

/** CDI lets everybody read its configuration; virt-api relies on that when it dumps memory. */
function buildConfigReader(): Manifest[] {
  const name = 'cdi.kubevirt.io:config-reader';
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  const apiGroup = 'rbac.authorization.k8s.io';
  const resources = ['cdiconfigs', 'storageprofiles'];
  return [
    {
      apiVersion,
      kind: 'ClusterRole',
      metadata: { name },
      rules: [{ apiGroups: ['cdi.kubevirt.io'], resources, verbs: ['get', 'list', 'watch'] }],
    },
    {
      apiVersion,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { apiGroup, kind: 'ClusterRole', name },
      subjects: [{ apiGroup, kind: 'Group', name: 'system:authenticated' }],
    },
  ];
}

/** Through it the API server finds virt-api, which is a process on this machine and not a pod. */
export function buildVirtApiService(port: number): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'virt-api', namespace: kubevirtNamespace },
    spec: { type: 'ExternalName', externalName: 'localhost', ports: [{ port, protocol: 'TCP' }] },
  };
}
