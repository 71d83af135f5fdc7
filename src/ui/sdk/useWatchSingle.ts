import { useK8sWatchResource } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { useMemo } from 'react';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { toGroupVersionKind } from './toGroupVersionKind.ts';
import { toWatched } from './toWatched.ts';
import type { Watched } from './watched.ts';

/**
 * Follows one object that exists, without a list of its own; nothing is asked while `ref` is undefined.
 *
 * The SDK keeps a deleted object as it last was until its next poll, up to half a minute later. So this is only for
 * kinds that are deleted in two steps, whose last state bears a `deletionTimestamp`, and for readers who take that for
 * gone; all others use `useWatchOne`. Browsers log a 404 as an error of the page: ask only for what is there.
 */
export const useWatchSingle = <T extends KubeObject>(
  model: Model,
  ref: { readonly name: string; readonly namespace: string } | undefined,
): Watched<T> => {
  const result: [K8sResourceCommon, boolean, unknown] = useK8sWatchResource(
    ref === undefined ? null : { groupVersionKind: toGroupVersionKind(model), ...ref },
  );
  const [data, loaded, error] = result;
  const asks = ref !== undefined;
  return useMemo(
    () => (asks ? toWatched(data as unknown as T, loaded, error) : { kind: 'loading' }),
    [asks, data, loaded, error],
  );
};
