import { useEffect } from 'react';
import type { FC } from 'react';
import type { Action, ExtensionHook } from '@openshift-console/dynamic-plugin-sdk';

type Props = {
  useValue: ExtensionHook<Action[]>;
  scope: unknown;
  onValue: (actions: Action[]) => void;
  onError: (error: unknown) => void;
};

/** Runs one provider's hook. No error boundary stands around it: one that throws takes the page down. */
export const ActionsHookResolver: FC<Props> = ({ useValue, scope, onValue, onError }) => {
  const [value, loaded, error] = useValue(scope) as [Action[], boolean, unknown];
  useEffect(() => {
    if (loaded) {
      onValue(value);
    }
  }, [loaded, onValue, value]);
  useEffect(() => {
    if (error) {
      onError(error);
    }
  }, [error, onError]);
  return null;
};
