import { k8sDelete } from '@openshift-console/dynamic-plugin-sdk';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { toConsoleObject } from './toConsoleObject.ts';
import { withTimeout } from './withTimeout.ts';

type DeleteOptions = {
  /** Deletes only this very version: for a decision that a change would overturn. */
  readonly onlyUnchanged?: boolean;
};

/**
 * Deletes this very object and no namesake: the API refuses with a conflict when the UID differs.
 * Rejects with the raw error, for `toWriteFailure`.
 */
export const deleteObject = async (
  model: Model,
  resource: KubeObject,
  { onlyUnchanged = false }: DeleteOptions = {},
): Promise<void> => {
  const { uid, resourceVersion } = resource.metadata;
  await withTimeout(
    k8sDelete({
      model,
      resource: toConsoleObject(resource),
      json: {
        kind: 'DeleteOptions',
        apiVersion: 'v1',
        preconditions: { uid, ...(onlyUnchanged ? { resourceVersion } : {}) },
      },
    }),
  );
};
