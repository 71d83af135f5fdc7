import type { ClusterApi } from '../../kube/clusterApi.ts';
import { formatTime } from '../../kube/formatTime.ts';
import type { KubeObject } from '../../kube/kubeObject.ts';
import type { Resource } from '../../kube/resources.ts';
import { events, getApiVersion } from '../../kube/resources.ts';

export type Happening = {
  resource: Resource;
  object: KubeObject;
  type: 'Normal' | 'Warning';
  reason: string;
  message: string;
};

/** Tells a person what happened, where `kubectl describe` shows it. */
export async function createEvent(
  api: ClusterApi,
  component: string,
  { resource, object, type, reason, message }: Happening,
): Promise<void> {
  const namespace = object.metadata.namespace ?? 'default';
  const now = formatTime(Date.now());
  await api.create(events, {
    metadata: { generateName: `${object.metadata.name.slice(0, 200)}.`, namespace },
    involvedObject: {
      apiVersion: getApiVersion(resource),
      kind: resource.kind,
      name: object.metadata.name,
      namespace: object.metadata.namespace,
      uid: object.metadata.uid,
    },
    type,
    reason,
    message: message.slice(0, 1000),
    source: { component },
    firstTimestamp: now,
    lastTimestamp: now,
    count: 1,
  } as { metadata: { generateName: string; namespace: string } });
}
