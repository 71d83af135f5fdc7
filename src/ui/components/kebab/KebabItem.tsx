import { DropdownItem } from '@patternfly/react-core';
import type { DropdownItemProps } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

type KebabItemProps = Omit<DropdownItemProps, 'ref' | 'isAriaDisabled' | 'tooltipProps'> & {
  readonly isOff: boolean;
  /** Above all why the item cannot be chosen; pointer and keyboard both bring it up. */
  readonly hint?: string | undefined;
};

/** One item of a menu; one that cannot be chosen can still be reached, to read why. */
export const KebabItem = ({ isOff, hint, ...item }: KebabItemProps): ReactElement => {
  // The tooltip's own listeners come too late for an item that has the focus as soon as it is there.
  const [isPointedAt, setIsPointedAt] = useState(false);
  const point = (): void => {
    setIsPointedAt(true);
  };
  const leave = (): void => {
    setIsPointedAt(false);
  };
  const tooltip = {
    content: hint,
    position: 'left',
    trigger: 'manual',
    isVisible: isPointedAt,
  } as const;
  return (
    <DropdownItem
      {...item}
      isAriaDisabled={isOff}
      onFocus={point}
      onBlur={leave}
      onMouseEnter={point}
      onMouseLeave={leave}
      {...(hint === undefined ? {} : { tooltipProps: tooltip })}
    />
  );
};
