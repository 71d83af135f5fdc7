import type { Action } from '@openshift-console/dynamic-plugin-sdk';

export type ActionFilterFunction = (scope: unknown, action: Action) => boolean;

/** With filters, an action stays if any of them lets it pass; without, all stay. */
export const applyFilters = (
  actions: readonly Action[],
  filters: readonly ActionFilterFunction[],
  scope: unknown,
): Action[] =>
  filters.length === 0
    ? [...actions]
    : actions.filter((action) => filters.some((filter) => filter(scope, action)));
