import { ignoreNotFound, isConflict } from '../kube/apiError.ts';
import type { ClusterApi } from '../kube/clusterApi.ts';
import type { KubeObject } from '../kube/kubeObject.ts';
import type { EstateObject } from './estateObject.ts';

/** Creates the object unless one of its name is there, which is then left as it is. */
export async function createMissing(api: ClusterApi, object: EstateObject): Promise<void> {
  const { resource, manifest } = object;
  try {
    await api.create(resource, manifest);
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
}

export async function isThere(
  api: ClusterApi,
  { resource, manifest: { metadata } }: EstateObject,
): Promise<boolean> {
  const found = await ignoreNotFound(api.get<KubeObject>(resource, metadata));
  return found !== undefined;
}
