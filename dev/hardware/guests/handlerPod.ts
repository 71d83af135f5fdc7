import { ignoreNotFound } from '../../kube/apiError.ts';
import type { ClusterApi } from '../../kube/clusterApi.ts';
import { formatTime } from '../../kube/formatTime.ts';
import { pods } from '../../kube/resources.ts';
import { buildRunningPod } from './buildPodStatus.ts';
import { nodeName } from './guestDeps.ts';
import type { Pod } from './guestObjects.ts';

const namespace = 'kubevirt';
const serviceAccountName = 'kubevirt-handler';
const name = `virt-handler-${nodeName}`;
const tokenSeconds = 24 * 3600;
const renewAfterMs = 12 * 3600 * 1000;

export type HandlerIdentity = {
  /** Makes sure that the pod is there and its token fresh. */
  renew: (now: Date) => Promise<void>;
  getToken: () => string;
};

/**
 * Who virt-handler is: a pod on the node, by which virt-api finds it, and a token of its service
 * account bound to this pod, since virt-api lets it write only the VMIs of the token's node.
 */
export function createHandlerIdentity(api: ClusterApi): HandlerIdentity {
  let token = '';
  let podUid = '';
  let issuedAt = 0;
  return {
    getToken: () => token,
    renew: async (now) => {
      const pod = await ensurePod(api, formatTime(now.getTime()));
      const isFresh = pod.metadata.uid === podUid && now.getTime() - issuedAt < renewAfterMs;
      if (isFresh) return;
      token = await requestToken(api, pod);
      podUid = pod.metadata.uid;
      issuedAt = now.getTime();
    },
  };
}

async function ensurePod(api: ClusterApi, time: string): Promise<Pod> {
  const ref = { namespace, name };
  const found = await ignoreNotFound(api.get<Pod>(pods, ref));
  if (found?.metadata.deletionTimestamp !== undefined) {
    await ignoreNotFound(api.remove(pods, ref, { gracePeriodSeconds: 0 }));
  }
  const isUsable = found !== undefined && found.metadata.deletionTimestamp === undefined;
  const pod = isUsable ? found : await api.create<Pod>(pods, buildPod());
  if (pod.status?.phase === 'Running') return pod;
  const status = {
    ...buildRunningPod(pod, time),
    podIP: '127.0.0.1',
    podIPs: [{ ip: '127.0.0.1' }],
  };
  const options = { subresource: 'status', strategic: true };
  return api.patch<Pod>({ resource: pods, ref, body: { status }, ...options });
}

function buildPod(): { metadata: { name: string; namespace: string } } {
  const labels = { 'kubevirt.io': 'virt-handler' };
  const containers = [{ name: 'virt-handler', image: 'stand-in/virt-handler' }];
  const spec = { nodeName, serviceAccountName, containers, terminationGracePeriodSeconds: 0 };
  const metadata = { name, namespace, labels };
  return { metadata, spec } as { metadata: { name: string; namespace: string } };
}

async function requestToken(api: ClusterApi, { metadata }: Pod): Promise<string> {
  const boundObjectRef = { apiVersion: 'v1', kind: 'Pod', name, uid: metadata.uid };
  const answer = await api.post<{ status: { token: string } }>(
    `/api/v1/namespaces/${namespace}/serviceaccounts/${serviceAccountName}/token`,
    {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: { boundObjectRef, expirationSeconds: tokenSeconds },
    },
  );
  return answer.status.token;
}
