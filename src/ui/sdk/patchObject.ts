import { k8sPatch } from '@openshift-console/dynamic-plugin-sdk';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { toConsoleObject } from './toConsoleObject.ts';
import { withTimeout } from './withTimeout.ts';

/** One step of a JSON patch. The API server takes a `test` for null as *there is nothing*, and answers 422 if it fails. */
export type PatchStep =
  | { readonly op: 'test' | 'add'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** Changes parts of this very object and of no namesake; rejects with the raw error, for `toWriteFailure`. */
export const patchObject = async (
  model: Model,
  resource: KubeObject,
  steps: readonly PatchStep[],
): Promise<void> => {
  const { uid } = resource.metadata;
  await withTimeout(
    k8sPatch({
      model,
      resource: toConsoleObject(resource),
      data: [{ op: 'test', path: '/metadata/uid', value: uid }, ...steps],
    }),
  );
};
