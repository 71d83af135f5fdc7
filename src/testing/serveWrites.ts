import { jest } from '@jest/globals';
import * as sdk from '@openshift-console/dynamic-plugin-sdk';

import type { KubeObject } from '#api/meta.ts';

import { anApiError } from './anApiError.ts';
import { applyPatch } from './applyPatch.ts';
import type { ObjectStore } from './objectStore.ts';

type Preconditions = { readonly uid?: string; readonly resourceVersion?: string };

const create = (store: ObjectStore, object: KubeObject): KubeObject => {
  if (store.find(object.kind, object.metadata.name) !== undefined) {
    throw anApiError({ code: 409, reason: 'AlreadyExists' });
  }
  return store.put(object);
};

const remove = (store: ObjectStore, object: KubeObject, wanted: Preconditions): void => {
  const found = store.find(object.kind, object.metadata.name);
  if (found === undefined) {
    throw anApiError({ code: 404, reason: 'NotFound' });
  }
  const { uid, resourceVersion, finalizers = [] } = found.metadata;
  const isChanged = (wanted.resourceVersion ?? resourceVersion) !== resourceVersion;
  if ((wanted.uid ?? uid) !== uid || isChanged) {
    throw anApiError({ code: 409, reason: 'Conflict' });
  }
  if (finalizers.length === 0) {
    store.remove(found);
    return;
  }
  store.put({
    ...found,
    metadata: { ...found.metadata, deletionTimestamp: '2026-11-24T02:31:00Z' },
  });
};

const patch = (
  store: ObjectStore,
  resource: KubeObject,
  steps: readonly sdk.Patch[],
): KubeObject => {
  const found = store.find(resource.kind, resource.metadata.name);
  if (found === undefined) {
    throw anApiError({ code: 404, reason: 'NotFound' });
  }
  return store.put(applyPatch(found, steps));
};

const answer = <T>(work: () => unknown): Promise<T> =>
  new Promise((resolve) => {
    resolve(work() as T);
  });

/** Lets the stub of the Console's SDK write to the objects as an API server does. */
export const serveWrites = (store: ObjectStore): void => {
  jest
    .mocked(sdk.k8sCreate)
    .mockImplementation(({ data }) => answer(() => create(store, data as unknown as KubeObject)));
  jest
    .mocked(sdk.k8sPatch)
    .mockImplementation(({ resource, data }) =>
      answer(() => patch(store, resource as unknown as KubeObject, data)),
    );
  jest.mocked(sdk.k8sDelete).mockImplementation(({ resource, json }) => {
    const { preconditions = {} } = (json ?? {}) as { preconditions?: Preconditions };
    return answer(() => {
      remove(store, resource as unknown as KubeObject, preconditions);
    });
  });
};
