import { hasStatus } from '../../kube/apiError.ts';
import type { ClusterApi } from '../../kube/clusterApi.ts';
import { formatTime } from '../../kube/formatTime.ts';
import { nodes } from '../../kube/resources.ts';
import { nodeName } from './guestDeps.ts';
import type { ClusterNode } from './guestObjects.ts';

const capacity = {
  cpu: '1000',
  memory: '4000Gi',
  pods: '10000',
  'ephemeral-storage': '10000Gi',
  'devices.kubevirt.io/kvm': '1k',
  'devices.kubevirt.io/tun': '1k',
  'devices.kubevirt.io/vhost-net': '1k',
};

const ref = { name: nodeName };

/** Makes sure that the one node is there and ready, and says that it lives. */
export async function beatHeart(api: ClusterApi, now: Date): Promise<void> {
  const time = formatTime(now.getTime());
  const metadata = {
    name: nodeName,
    labels: {
      'kubernetes.io/arch': 'amd64',
      'kubernetes.io/os': 'linux',
      'kubernetes.io/hostname': nodeName,
      'kubevirt.io/schedulable': 'true',
    },
    annotations: { 'kubevirt.io/heartbeat': time },
  };
  try {
    await api.patch<ClusterNode>({ resource: nodes, ref, body: { metadata } });
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
    await api.create<ClusterNode>(nodes, { metadata });
  }
  const ready = {
    type: 'Ready',
    status: 'True',
    reason: 'KubeletReady',
    message: 'kubelet is posting ready status',
    lastHeartbeatTime: time,
  };
  const status = {
    capacity,
    allocatable: capacity,
    addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
    conditions: [ready],
    nodeInfo: { architecture: 'amd64', operatingSystem: 'linux', kubeletVersion: 'v1.35.4' },
  };
  const subresource = 'status';
  await api.patch<ClusterNode>({
    resource: nodes,
    ref,
    body: { status },
    subresource,
    strategic: true,
  });
}
