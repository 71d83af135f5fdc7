import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { useMemo } from 'react';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { toWatched } from './toWatched.ts';
import { toWatchedResource } from './toWatchedResource.ts';
import type { Watched } from './watched.ts';

export type Requirement = {
  readonly key: string;
  readonly operator: 'Exists' | 'DoesNotExist' | 'In' | 'NotIn' | 'Equals' | 'NotEquals';
  readonly values?: readonly string[];
};

export type Selector = {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly Requirement[];
};

export type ListQuery = {
  readonly namespace?: string;
  readonly labelSelector?: Selector;
  readonly fieldSelector?: string;
  /** Has the list come as one: otherwise the first page of a long one passes for the whole until the others are there. */
  readonly isWhole?: boolean;
};

/** Lists and follows objects of a kind; nothing is asked while `query` is undefined, and the answer is *loading*. */
export const useWatchList = <T extends KubeObject>(
  model: Model,
  query: ListQuery | undefined,
): Watched<readonly T[]> => {
  const result: [K8sResourceCommon[], boolean, unknown] = useK8sWatchResource(
    query === undefined ? null : toWatchedResource(model, query),
  );
  const [data, loaded, error] = result;
  const asks = query !== undefined;
  return useMemo(
    () => (asks ? toWatched(data as unknown as readonly T[], loaded, error) : { kind: 'loading' }),
    [asks, data, loaded, error],
  );
};
