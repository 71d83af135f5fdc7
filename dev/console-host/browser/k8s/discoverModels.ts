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

export type Discovery = { models: K8sModel[]; isComplete: boolean };

/** A group whose own server is down must not hide all the others. */
const fetchList = async (path: string): Promise<ApiResourceList | undefined> => {
  try {
    return (await coFetchJSON(`/api/kubernetes${path}`)) as ApiResourceList;
  } catch {
    return undefined;
  }
};

/** Asks the API server for all kinds in all versions, the preferred version of a group first. */
export const discoverModels = async (metadata: readonly ModelMetadata[]): Promise<Discovery> => {
  const { groups } = (await coFetchJSON('/api/kubernetes/apis')) as ApiGroupList;
  const paths = groups.flatMap(({ versions, preferredVersion }) => {
    const all = versions.map(({ groupVersion }) => groupVersion);
    return [
      preferredVersion.groupVersion,
      ...all.filter((groupVersion) => groupVersion !== preferredVersion.groupVersion),
    ].map((groupVersion) => `/apis/${groupVersion}`);
  });
  const lists = await Promise.all(['/api/v1', ...paths].map(fetchList));
  const found = lists.filter((list) => list !== undefined);
  return {
    isComplete: found.length === lists.length,
    models: found.flatMap((list) => toModels(list, metadata)),
  };
};
