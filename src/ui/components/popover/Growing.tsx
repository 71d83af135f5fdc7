import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

type GrowingProps = { readonly children: ReactNode };

/**
 * Content of a popover that changes its size after the popover was placed. PatternFly places it anew when the window
 * changes its size, not when its content does: it is told so.
 */
export const Growing = ({ children }: GrowingProps): ReactElement => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      window.dispatchEvent(new Event('resize'));
    });
    if (ref.current !== null) {
      observer.observe(ref.current);
    }
    return () => {
      observer.disconnect();
    };
  }, []);
  return <div ref={ref}>{children}</div>;
};
