import { k8sCreate } from '@openshift-console/dynamic-plugin-sdk';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { toConsoleObject } from './toConsoleObject.ts';
import { withTimeout } from './withTimeout.ts';

/** Creates an object in the namespace that its metadata names; rejects with the raw error, for `toWriteFailure`. */
export const createObject = async <T extends KubeObject>(model: Model, data: T): Promise<T> => {
  const created: unknown = await withTimeout(k8sCreate({ model, data: toConsoleObject(data) }));
  return created as T;
};
