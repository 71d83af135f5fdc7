import { useMemo } from 'react';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { useWatchList } from './useWatchList.ts';
import type { Watched } from './watched.ts';

/**
 * Follows one object. It is watched as a list of one: the SDK's watch of a single object keeps a deleted one as if it
 * were there until its next poll, up to half a minute later.
 */
export const useWatchOne = <T extends KubeObject>(
  model: Model,
  ref: { readonly name: string; readonly namespace: string } | undefined,
): Watched<T> => {
  const list = useWatchList<T>(
    model,
    ref && { namespace: ref.namespace, fieldSelector: `metadata.name=${ref.name}` },
  );
  return useMemo(() => {
    if (list.kind !== 'loaded') {
      return list;
    }
    const [data] = list.data;
    return data === undefined ? { kind: 'missing' } : { ...list, data };
  }, [list]);
};
