import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import { useCallback, useEffect } from 'react';
import type { FunctionComponent, ReactElement } from 'react';

import { listFocusReturns } from './listFocusReturns.ts';

type Closable = { readonly closeOverlay: () => void };

export type OpenDialog = <P extends object>(
  load: () => Promise<FunctionComponent<P & Closable>>,
  props: P,
) => void;

/** Gives the focus to the first of these that still stands, unless something else has it by then. */
const useFocusReturn = (returns: readonly HTMLElement[]): void => {
  useEffect(
    () => () => {
      // Not before the dialog's own focus trap has been taken down: it would call the focus back.
      queueMicrotask(() => {
        if (document.activeElement === document.body) {
          returns.find(({ isConnected }) => isConnected)?.focus();
        }
      });
    },
    [returns],
  );
};

/** Opens a dialog outside the page's tree; its module is fetched when asked for, and `Missing` stands in if that fails. */
export const useDialog = (Missing: FunctionComponent<Closable>): OpenDialog => {
  const launch = useOverlay();
  return useCallback(
    (load, props) => {
      const returns = listFocusReturns();
      const open = (Dialog: FunctionComponent<typeof props & Closable>): void => {
        const ReturningDialog = (all: typeof props & Closable): ReactElement => {
          useFocusReturn(returns);
          return <Dialog {...all} />;
        };
        launch(ReturningDialog, props);
      };
      load().then(open, () => {
        open(({ closeOverlay }) => <Missing closeOverlay={closeOverlay} />);
      });
    },
    [launch, Missing],
  );
};
