import type {
  Selector as ConsoleSelector,
  WatchK8sResource,
} from '@openshift-console/dynamic-plugin-sdk';

import type { Model } from '#api/models.ts';

import { toGroupVersionKind } from './toGroupVersionKind.ts';
import type { ListQuery, Selector } from './useWatchList.ts';

/** Hands one of our selectors to the SDK, whose types have mutable arrays where ours are read-only. */
const toConsoleSelector = (selector: Selector): ConsoleSelector =>
  selector as unknown as ConsoleSelector;

/** How many objects of a list come as one; the SDK asks for 250 otherwise, and calls the list loaded with the first. */
const WHOLE = 10_000;

/** The list in the words of the SDK's watch hooks. */
export const toWatchedResource = (model: Model, query: ListQuery): WatchK8sResource => ({
  groupVersionKind: toGroupVersionKind(model),
  isList: true,
  ...(query.namespace === undefined ? {} : { namespace: query.namespace }),
  ...(query.labelSelector === undefined
    ? {}
    : { selector: toConsoleSelector(query.labelSelector) }),
  ...(query.fieldSelector === undefined ? {} : { fieldSelector: query.fieldSelector }),
  ...(query.isWhole === true ? { limit: WHOLE } : {}),
});
