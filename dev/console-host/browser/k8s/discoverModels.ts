import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { coFetchJSON } from '../fetch/consoleFetch.ts';
import { toModels } from './toModels.ts';
import type { ApiResourceList, ModelMetadata } from './toModels.ts';

type ApiGroupList = {
  groups: {
    name: string;
    versions: { groupVersion: string; version: string }[];
    preferredVersion: { groupVersion: string };
  }[];
};

const fetchList = async (path: string): Promise<ApiResourceList> => {
  try {
    return (await coFetchJSON(`/api/kubernetes${path}`)) as ApiResourceList;
  } catch {
    // A group whose own server is down must not hide all the others.
    return { groupVersion: 'v1', resources: [] };
  }
};

/** Asks the API server for all kinds in all versions, the preferred version of a group first. */
export const discoverModels = async (metadata: readonly ModelMetadata[]): Promise<K8sModel[]> => {
  const { groups } = (await coFetchJSON('/api/kubernetes/apis')) as ApiGroupList;
  const paths = groups.flatMap(({ versions, preferredVersion }) => {
    const all = versions.map(({ groupVersion }) => groupVersion);
    return [
      preferredVersion.groupVersion,
      ...all.filter((groupVersion) => groupVersion !== preferredVersion.groupVersion),
    ].map((groupVersion) => `/apis/${groupVersion}`);
  });
  const lists = await Promise.all(['/api/v1', ...paths].map(fetchList));
  return lists.flatMap((list) => toModels(list, metadata));
};
