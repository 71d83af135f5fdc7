import { jest } from '@jest/globals';
import * as sdk from '@openshift-console/dynamic-plugin-sdk';
import { useState, useSyncExternalStore } from 'react';

import type { KubeObject } from '#api/meta.ts';

import { anApiError } from './anApiError.ts';
import type { ObjectQuery, ObjectStore } from './objectStore.ts';

/** What the watches of a kind fail with, and whether they had been answered before. */
export type Failure = { readonly error: Error; readonly wasLoaded: boolean };

/** Those parts of a selector that the store understands. */
export const toLabelQuery = (
  selector: sdk.Selector | undefined,
): Pick<ObjectQuery, 'labels' | 'labelsIn' | 'withoutLabels'> => ({
  labels: selector?.matchLabels,
  labelsIn: Object.fromEntries(
    (selector?.matchExpressions ?? [])
      .filter(({ operator }) => operator === 'In')
      .map(({ key, values = [] }) => [key, values]),
  ),
  withoutLabels: (selector?.matchExpressions ?? [])
    .filter(({ operator }) => operator === 'DoesNotExist')
    .map(({ key }) => key),
});

const toQuery = (wanted: sdk.WatchK8sResource): ObjectQuery => ({
  kind: wanted.groupVersionKind?.kind ?? '',
  namespace: wanted.namespace,
  fieldSelector: wanted.fieldSelector,
  ...toLabelQuery(wanted.selector),
});

const toSingle = (
  list: readonly KubeObject[],
  name: string | undefined,
  failure: Failure | undefined,
): [unknown, boolean, unknown] => {
  const found = list.find(({ metadata }) => metadata.name === name);
  const missing = found === undefined ? anApiError({ code: 404 }) : undefined;
  return [found, failure?.wasLoaded ?? found !== undefined, failure?.error ?? missing];
};

/** Answers the hook that watches one thing. */
export const serveWatches = (store: ObjectStore, failures: ReadonlyMap<string, Failure>): void => {
  const useWatch = (wanted: sdk.WatchK8sResource | null): [unknown, boolean, unknown] => {
    const kind = wanted?.groupVersionKind?.kind ?? '';
    const read = (): readonly KubeObject[] => store.list(toQuery(wanted ?? {}));
    const list = useSyncExternalStore(store.subscribe, read);
    const failure = failures.get(kind);
    if (wanted === null) {
      return [undefined, true, undefined];
    }
    return wanted.isList === true
      ? [list, failure?.wasLoaded ?? true, failure?.error]
      : toSingle(list, wanted.name, failure);
  };
  jest.mocked(sdk.useK8sWatchResource).mockImplementation(useWatch as sdk.UseK8sWatchResource);
};

type WatchResult = {
  readonly data: unknown;
  readonly loaded: boolean;
  readonly loadError: unknown;
};

/** Answers the hook that watches several things. */
export const serveManyWatches = (
  store: ObjectStore,
  failures: ReadonlyMap<string, Failure>,
): void => {
  const useWatches = (
    wanted: Readonly<Record<string, sdk.WatchK8sResource>>,
  ): Record<string, WatchResult> => {
    const [kept, setKept] = useState<Record<string, WatchResult>>({});
    const questions = JSON.stringify(wanted);
    const version = useSyncExternalStore(store.subscribe, store.getVersion);
    const [asked, setAsked] = useState('');
    const present = `${version} ${questions}`;
    if (asked === present) {
      return kept;
    }
    const answers = Object.entries(wanted).map(([key, resource]): [string, WatchResult] => {
      const kind = resource.groupVersionKind?.kind ?? '';
      const failure = failures.get(kind);
      const data = store.list(toQuery(resource));
      return [key, { data, loaded: failure?.wasLoaded ?? true, loadError: failure?.error }];
    });
    const next = Object.fromEntries(answers);
    setAsked(present);
    setKept(next);
    return next;
  };
  jest
    .mocked(sdk.useK8sWatchResources)
    .mockImplementation(useWatches as unknown as typeof sdk.useK8sWatchResources);
};
