import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

type FocusKeeperProps = {
  /** Changes whenever an element that may have the focus is exchanged for another. */
  readonly stage: string;
  readonly children: ReactNode;
};

/**
 * Takes the focus over from a child that goes away with it, such as a popover and the button that opened it: a keyboard
 * would otherwise begin at the top of the page again. Events of a popover come here too, wherever it hangs.
 */
export const FocusKeeper = ({ stage, children }: FocusKeeperProps): ReactElement => {
  const ref = useRef<HTMLSpanElement>(null);
  const hasFocusRef = useRef(false);
  useEffect(() => {
    if (hasFocusRef.current && document.activeElement === document.body) {
      ref.current?.focus({ preventScroll: true });
    }
  }, [stage]);
  return (
    <span
      ref={ref}
      tabIndex={-1}
      onFocusCapture={() => {
        hasFocusRef.current = true;
      }}
      // An element that is removed loses the focus without this event.
      onBlurCapture={() => {
        hasFocusRef.current = false;
      }}
    >
      {children}
    </span>
  );
};
