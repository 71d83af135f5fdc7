import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import { useCallback, useEffect } from 'react';
import type { FunctionComponent, ReactElement } from 'react';

import { findOpener } from './findOpener.ts';

type Closable = { readonly closeOverlay: () => void };

export type OpenDialog = <P extends object>(
  load: () => Promise<FunctionComponent<P & Closable>>,
  props: P,
) => void;

/** Gives the focus back to what opened the dialog, unless something else has it by then. */
const useFocusReturn = (opener: HTMLElement | undefined): void => {
  useEffect(
    () => () => {
      // Not before the dialog's own focus trap has been taken down: it would call the focus back.
      queueMicrotask(() => {
        if (document.activeElement === document.body) {
          opener?.focus();
        }
      });
    },
    [opener],
  );
};

/** Opens a dialog outside the page's tree; its module is fetched only when it is asked for. */
export const useDialog = (): OpenDialog => {
  const launch = useOverlay();
  return useCallback(
    (load, props) => {
      const opener = findOpener();
      void load().then((Dialog) => {
        const ReturningDialog = (all: typeof props & Closable): ReactElement => {
          useFocusReturn(opener);
          return <Dialog {...all} />;
        };
        launch(ReturningDialog, props);
      });
    },
    [launch],
  );
};
