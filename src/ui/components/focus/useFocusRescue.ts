import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps the focus on the page when a part of it goes away: a keyboard would otherwise begin at the top again.
 *
 * The clean-up of a layout effect runs while the part still stands, so it can be seen whether it has the focus.
 */
export const useFocusRescue = (
  partRef: RefObject<HTMLElement>,
  refugeRef: RefObject<HTMLElement>,
): void => {
  useLayoutEffect(() => {
    const part = partRef.current;
    return () => {
      if (part?.contains(document.activeElement) === true) {
        focusOn(refugeRef);
      }
    };
  }, [partRef, refugeRef]);
};

const focusOn = ({ current }: RefObject<HTMLElement>): void => {
  current?.focus({ preventScroll: true });
};
