import { jest } from '@jest/globals';
import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import { act } from '@testing-library/react';
import { useEffect, useState } from 'react';
import type { FunctionComponent, ReactElement } from 'react';

type Launch = ReturnType<typeof useOverlay>;
type Show = (overlay: ReactElement | undefined) => void;

/**
 * A place beside the page where the stub of the Console shows what is launched as an overlay. Comes after `aConsole`,
 * which clears the stub.
 */
export const anOverlayHost = (): FunctionComponent => {
  const shows = new Set<Show>();
  const show: Show = (overlay) => {
    act(() => {
      shows.forEach((each) => {
        each(overlay);
      });
    });
  };
  const launch = ((Overlay: FunctionComponent<{ closeOverlay: () => void }>, props: object) => {
    show(
      <Overlay
        {...props}
        closeOverlay={() => {
          show(undefined);
        }}
      />,
    );
  }) as Launch;
  jest.mocked(useOverlay).mockReturnValue(launch);
  return function OverlayHost() {
    const [overlay, setOverlay] = useState<ReactElement>();
    useEffect(() => {
      shows.add(setOverlay);
      return () => {
        shows.delete(setOverlay);
      };
    }, []);
    return <>{overlay}</>;
  };
};
