import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FC } from 'react';
import {
  isActionFilter,
  isActionProvider,
  isResourceActionProvider,
} from '@openshift-console/dynamic-plugin-sdk';
import type {
  Action,
  ActionFilter,
  ActionProvider,
  ResourceActionProvider,
} from '@openshift-console/dynamic-plugin-sdk';
import type { Extension } from '@openshift/dynamic-plugin-sdk';
import { useResolvedExtensions } from '../extensions/useResolvedExtensions.ts';
import { getModelReference } from '../extensions/getModelReference.ts';
import { ActionsHookResolver } from './ActionsHookResolver.tsx';
import { applyFilters } from './applyFilters.ts';

type Props = {
  contextId: string;
  scope: unknown;
  onActions: (contextId: string, actions: Action[]) => void;
  onError: (error: unknown) => void;
};

type ActionsByProvider = Record<string, Action[]>;

/** Asks all providers of one context; it has an answer once every single one has answered. */
export const ActionsLoader: FC<Props> = ({ contextId, scope, onActions, onError }) => {
  const [found, setFound] = useState<ActionsByProvider>({});
  const isProvider = useCallback(
    (extension: Extension): extension is ActionProvider =>
      isActionProvider(extension) && extension.properties.contextId === contextId,
    [contextId],
  );
  const isResourceProvider = useCallback(
    (extension: Extension): extension is ResourceActionProvider =>
      isResourceActionProvider(extension) &&
      getModelReference(extension.properties.model) === contextId,
    [contextId],
  );
  const isFilter = useCallback(
    (extension: Extension): extension is ActionFilter =>
      isActionFilter(extension) && extension.properties.contextId === contextId,
    [contextId],
  );
  const [providers, providersResolved] = useResolvedExtensions(isProvider);
  const [resourceProviders, resourceProvidersResolved] = useResolvedExtensions(isResourceProvider);
  const [filters, filtersResolved] = useResolvedExtensions(isFilter);
  const isResolved = providersResolved && resourceProvidersResolved && filtersResolved;
  const all = [...providers, ...resourceProviders];
  const isComplete = isResolved && all.every(({ uid }) => found[uid]);

  const actions = useMemo(
    () =>
      applyFilters(
        Object.values(found).flat(),
        filters.map(({ properties }) => properties.filter),
        scope,
      ),
    [filters, found, scope],
  );
  useEffect(() => {
    if (isComplete) {
      onActions(contextId, actions);
    }
  }, [actions, contextId, isComplete, onActions]);

  return isResolved
    ? all.map(({ uid, properties }) => (
        <ProviderSlot
          key={uid}
          uid={uid}
          useValue={properties.provider}
          scope={scope}
          onFound={setFound}
          onError={onError}
        />
      ))
    : null;
};

type SlotProps = {
  uid: string;
  useValue: ActionProvider['properties']['provider'] extends () => Promise<infer V> ? V : never;
  scope: unknown;
  onFound: (update: (before: ActionsByProvider) => ActionsByProvider) => void;
  onError: (error: unknown) => void;
};

const ProviderSlot: FC<SlotProps> = ({ uid, useValue, scope, onFound, onError }) => {
  const onValue = useCallback(
    (actions: Action[]) => onFound((before) => ({ ...before, [uid]: actions })),
    [onFound, uid],
  );
  return (
    <ActionsHookResolver useValue={useValue} scope={scope} onValue={onValue} onError={onError} />
  );
};
