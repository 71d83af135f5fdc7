import { useK8sWatchResources } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { useMemo } from 'react';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { toWatched } from './toWatched.ts';
import { toWatchedResource } from './toWatchedResource.ts';
import type { Watched } from './watched.ts';
import type { ListQuery } from './useWatchList.ts';

export type WatchedLists<T> = Readonly<Record<string, Watched<readonly T[]>>>;

const LOADING = { kind: 'loading' } as const;

/** Lists and follows objects of a kind in several places, each under its own key and with its own fate. */
export const useWatchLists = <T extends KubeObject>(
  model: Model,
  queries: Readonly<Record<string, ListQuery>>,
): WatchedLists<T> => {
  const results = useK8sWatchResources<Record<string, K8sResourceCommon[]>>(
    Object.fromEntries(
      Object.entries(queries).map(([key, query]) => [key, toWatchedResource(model, query)]),
    ),
  );
  const keys = Object.keys(queries).join('\n');
  return useMemo(
    () =>
      Object.fromEntries(
        (keys === '' ? [] : keys.split('\n')).map((key) => {
          const result = results[key];
          return [
            key,
            result === undefined
              ? LOADING
              : toWatched(
                  result.data as unknown as readonly T[],
                  result.loaded,
                  result.loadError as unknown,
                ),
          ];
        }),
      ),
    [keys, results],
  );
};
