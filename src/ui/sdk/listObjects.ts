import { k8sListItems } from '@openshift-console/dynamic-plugin-sdk';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import type { ListQuery } from './useWatchList.ts';
import { withTimeout } from './withTimeout.ts';

/** Reads objects of a kind once; rejects with the raw error. */
export const listObjects = async <T extends KubeObject>(
  model: Model,
  { namespace, labelSelector, fieldSelector }: ListQuery,
): Promise<readonly T[]> => {
  const items: unknown = await withTimeout(
    k8sListItems({
      model,
      queryParams: {
        ...(namespace === undefined ? {} : { ns: namespace }),
        ...(labelSelector === undefined ? {} : { labelSelector }),
        ...(fieldSelector === undefined ? {} : { fieldSelector }),
      },
    }),
  );
  return items as readonly T[];
};
