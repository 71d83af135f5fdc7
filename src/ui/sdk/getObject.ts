import { k8sGet } from '@openshift-console/dynamic-plugin-sdk';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { getErrorCode } from './errorFacts.ts';

/** Reads one object now; undefined when there is none. Any other failure rejects with the raw error. */
export const getObject = async <T extends KubeObject>(
  model: Model,
  ref: { readonly name: string; readonly namespace: string },
): Promise<T | undefined> => {
  try {
    return await k8sGet<T>({ model, name: ref.name, ns: ref.namespace });
  } catch (error) {
    if (getErrorCode(error) === 404) {
      return undefined;
    }
    throw error;
  }
};
