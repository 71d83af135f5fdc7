import type { ClusterApi } from '../../kube/clusterApi.ts';
import type { KubeObject } from '../../kube/kubeObject.ts';
import type { Resource } from '../../kube/resources.ts';
import type { ObjectCache } from './objectCache.ts';

export type PatchTarget<T extends KubeObject> = {
  api: ClusterApi;
  resource: Resource;
  cache: ObjectCache<T>;
};

/** Merges a status into the object of exactly this uid and remembers the answer. */
export async function patchStatus<T extends KubeObject>(
  { api, resource, cache }: PatchTarget<T>,
  object: T,
  status: object,
): Promise<void> {
  const body = { metadata: { uid: object.metadata.uid }, status };
  cache.put(await api.patch<T>({ resource, ref: object.metadata, body, subresource: 'status' }));
}

/** Sets annotations (null takes one off) on the object of exactly this uid. */
export async function patchAnnotations<T extends KubeObject>(
  { api, resource, cache }: PatchTarget<T>,
  object: T,
  annotations: Record<string, string | null>,
): Promise<void> {
  const body = { metadata: { uid: object.metadata.uid, annotations } };
  cache.put(await api.patch<T>({ resource, ref: object.metadata, body }));
}

/**
 * Adds or takes off finalizers in one write. The resourceVersion in the patch makes it fail with
 * 409 if somebody else changed the list meanwhile, since a merge patch replaces lists whole.
 */
export async function patchFinalizers<T extends KubeObject>(
  { api, resource, cache }: PatchTarget<T>,
  object: T,
  { add = [], remove = [] }: { add?: string[]; remove?: string[] },
): Promise<void> {
  const kept = (object.metadata.finalizers ?? []).filter((name) => !remove.includes(name));
  const finalizers = [...kept, ...add.filter((name) => !kept.includes(name))];
  const { uid, resourceVersion } = object.metadata;
  const body = { metadata: { uid, resourceVersion, finalizers } };
  cache.put(await api.patch<T>({ resource, ref: object.metadata, body }));
}
