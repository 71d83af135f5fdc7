import { jest } from '@jest/globals';
import * as sdk from '@openshift-console/dynamic-plugin-sdk';
import { act } from '@testing-library/react';

import type { KubeObject } from '#api/meta.ts';

import { anObjectStore } from './objectStore.ts';
import type { ObjectStore } from './objectStore.ts';
import { servePreferences } from './servePreferences.ts';
import { serveManyWatches, serveWatches, toLabelQuery } from './serveWatches.ts';
import type { Failure } from './serveWatches.ts';
import { serveWrites } from './serveWrites.ts';

export type TestConsole = {
  /** Creates an object or changes it, as a controller or another user would; watches see it at once. */
  readonly put: (object: KubeObject) => void;
  readonly remove: (object: KubeObject) => void;
  readonly find: (kind: string, name: string) => KubeObject | undefined;
  /** Lets the watches of a kind fail; what had been loaded stays beside the error. */
  readonly failWatch: (kind: string, error: Error, wasLoaded?: boolean) => void;
  /** Takes the right to do this to objects of this kind from the user. */
  readonly deny: (verb: string, plural: string) => void;
};

const serveReads = (store: ObjectStore): void => {
  jest.mocked(sdk.k8sListItems).mockImplementation(({ model, queryParams }) => {
    const { ns, fieldSelector, labelSelector } = queryParams as Record<string, string> & {
      labelSelector?: sdk.Selector;
    };
    const items = store.list({
      kind: model.kind,
      namespace: ns,
      fieldSelector,
      ...toLabelQuery(labelSelector),
    });
    return Promise.resolve(items as never);
  });
};

/** The stub is one for all tests of a file. */
const forgetCalls = (): void => {
  jest.mocked(sdk.k8sCreate).mockReset();
  jest.mocked(sdk.k8sDelete).mockReset();
  jest.mocked(sdk.k8sPatch).mockReset();
  jest.mocked(sdk.k8sListItems).mockReset();
  jest.mocked(sdk.consoleFetch).mockReset();
  jest.mocked(sdk.useFlag).mockReset().mockReturnValue(false);
  jest.mocked(sdk.useOverlay).mockReset().mockReturnValue(jest.fn());
};

/** Puts a small cluster behind the stub of the Console's SDK, for one test. */
export const aConsole = (objects: readonly KubeObject[] = []): TestConsole => {
  const store = anObjectStore();
  const failures = new Map<string, Failure>();
  const denied = new Set<string>();
  forgetCalls();
  objects.forEach(store.put);
  serveWatches(store, failures);
  serveManyWatches(store, failures);
  serveReads(store);
  serveWrites(store);
  servePreferences();
  jest
    .mocked(sdk.useAccessReview)
    .mockImplementation(({ verb, resource }) => [
      !denied.has(`${verb ?? ''} ${resource ?? ''}`),
      false,
    ]);
  jest.mocked(sdk.checkAccess).mockImplementation(({ verb, resource }) =>
    Promise.resolve({
      status: { allowed: !denied.has(`${verb ?? ''} ${resource ?? ''}`) },
    } as sdk.SelfSubjectAccessReviewKind),
  );
  return {
    put: (object) => {
      act(() => {
        store.put(object);
      });
    },
    remove: (object) => {
      act(() => {
        store.remove(object);
      });
    },
    find: store.find,
    failWatch: (kind, error, wasLoaded = false) => {
      failures.set(kind, { error, wasLoaded });
      act(store.tell);
    },
    deny: (verb, plural) => denied.add(`${verb} ${plural}`),
  };
};
