import { Tooltip } from '@patternfly/react-core';
import { useDeferredValue, useRef, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';

/** What the explained element has to be given. */
type Explained<E extends HTMLElement> = {
  readonly ref: RefObject<E>;
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
};

type LazyTooltipProps<E extends HTMLElement> = {
  readonly content: ReactNode;
  readonly children: (explained: Explained<E>) => ReactElement;
};

/**
 * A tooltip that is made when pointer or focus first reach what it explains: those of a whole page of rows would take
 * longer to make than the rows.
 */
export const LazyTooltip = <E extends HTMLElement>(props: LazyTooltipProps<E>): ReactElement => {
  const { content, children } = props;
  const ref = useRef<E>(null);
  const [isWanted, setIsWanted] = useState(false);
  const [isPointedAt, setIsPointedAt] = useState(false);
  // PatternFly never places what is mounted open.
  const isVisible = useDeferredValue(isPointedAt);
  const point = (): void => {
    setIsWanted(true);
    setIsPointedAt(true);
  };
  const leave = (): void => {
    setIsPointedAt(false);
  };
  return (
    <>
      {children({
        ref,
        onMouseEnter: point,
        onMouseLeave: leave,
        onFocus: point,
        onBlur: leave,
      })}
      {isWanted && <Tooltip triggerRef={ref} content={content} isVisible={isVisible} />}
    </>
  );
};
