import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import { useCallback } from 'react';
import type { FunctionComponent } from 'react';

type Closable = { readonly closeOverlay: () => void };

export type OpenDialog = <P extends object>(
  load: () => Promise<FunctionComponent<P & Closable>>,
  props: P,
) => void;

/** Opens a dialog outside the page's tree; its module is fetched only when it is asked for. */
export const useDialog = (): OpenDialog => {
  const launch = useOverlay();
  return useCallback(
    (load, props) => {
      void load().then((dialog) => {
        launch(dialog, props);
      });
    },
    [launch],
  );
};
