import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** A popover that is higher than the window cannot be placed. A style sheet's loader would weigh more than the rest. */
const SCROLLING = {
  maxBlockSize: 'max(6rem, min(50vh, 100vh - 18rem))',
  overflowY: 'auto',
} as const;

type GrowingProps = { readonly children: ReactNode };

/**
 * Content of a popover that changes its size after the popover was placed, or whose page moves under it. PatternFly
 * places a popover anew when the window changes its size, and for no other reason: it is told so.
 */
export const Growing = ({ children }: GrowingProps): ReactElement => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const content = ref.current;
    if (content === null) {
      return undefined;
    }
    const placeAnew = (): void => {
      const isShown = content.offsetHeight > 0;
      if (isShown) {
        window.dispatchEvent(new Event('resize'));
      }
    };
    const sizes = new ResizeObserver(placeAnew);
    sizes.observe(content);
    const page = new MutationObserver(placeAnew);
    page.observe(content.closest('main') ?? document.body, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      page.disconnect();
    };
  }, []);
  return (
    <div ref={ref} style={SCROLLING}>
      {children}
    </div>
  );
};
