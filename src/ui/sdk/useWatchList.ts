import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import { useMemo } from 'react';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { toGroupVersionKind } from './toGroupVersionKind.ts';
import { toWatched } from './toWatched.ts';
import type { Watched } from './watched.ts';

export type Selector = { readonly matchLabels?: Readonly<Record<string, string>> };

export type ListQuery = {
  readonly namespace?: string;
  readonly labelSelector?: Selector;
  readonly fieldSelector?: string;
};

/** Lists and follows objects of a kind; nothing is asked while `query` is undefined, and the answer is *loading*. */
export const useWatchList = <T extends KubeObject>(
  model: Model,
  query: ListQuery | undefined,
): Watched<readonly T[]> => {
  const [data, loaded, error] = useK8sWatchResource<T[]>(
    query === undefined
      ? null
      : {
          groupVersionKind: toGroupVersionKind(model),
          isList: true,
          ...(query.namespace === undefined ? {} : { namespace: query.namespace }),
          ...(query.labelSelector === undefined
            ? {}
            : { selector: { matchLabels: { ...query.labelSelector.matchLabels } } }),
          ...(query.fieldSelector === undefined ? {} : { fieldSelector: query.fieldSelector }),
        },
  );
  const asks = query !== undefined;
  return useMemo(
    () => (asks ? toWatched<readonly T[]>(data, loaded, error) : { kind: 'loading' }),
    [asks, data, loaded, error],
  );
};
