import { useCallback, useMemo, useState } from 'react';
import type { FC } from 'react';
import { isActionGroup } from '@openshift-console/dynamic-plugin-sdk';
import type { Action, ActionServiceProviderProps } from '@openshift-console/dynamic-plugin-sdk';
import { useExtensions } from '../extensions/useExtensions.ts';
import { ActionsLoader } from './ActionsLoader.tsx';
import { buildMenu } from './buildMenu.ts';

/** Collects what plugins offer for some objects and hands it to its child. */
const ActionServiceProvider: FC<ActionServiceProviderProps> = ({ context, children }) => {
  const [found, setFound] = useState<Record<string, Action[]>>({});
  const [error, setError] = useState<unknown>();
  const groups = useExtensions(isActionGroup);
  const onActions = useCallback(
    (contextId: string, actions: Action[]) =>
      setFound((before) => ({ ...before, [contextId]: actions })),
    [],
  );

  const actions = useMemo(() => Object.values(found).flat(), [found]);
  const options = useMemo(
    () =>
      buildMenu(
        actions,
        groups.map(({ properties }) => properties),
      ),
    [actions, groups],
  );
  const loaded = Object.keys(context).every((contextId) => found[contextId]);
  const service = useMemo(
    () => ({ actions, error, loaded, options }),
    [actions, error, loaded, options],
  );
  return (
    <>
      {Object.entries(context as Record<string, unknown>).map(([contextId, scope]) => (
        <ActionsLoader
          key={contextId}
          contextId={contextId}
          scope={scope}
          onActions={onActions}
          onError={setError}
        />
      ))}
      {children(service)}
    </>
  );
};

export default ActionServiceProvider;
