import { MenuToggle } from '@patternfly/react-core';
import { EllipsisVIcon } from '@patternfly/react-icons';
import { useCallback, useDeferredValue, useRef, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';

export type KebabMenu = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly toggleRef: RefObject<HTMLButtonElement>;
};

type KebabProps = {
  readonly label: string;
  /** Makes the menu, with `KebabDropdown` in it. */
  readonly children: (menu: KebabMenu) => ReactNode;
};

/**
 * The button of a row's menu. The menu is made when pointer or focus first reach the button and stays from then on, so
 * that a long list is not burdened with the menus of all its rows.
 */
export const Kebab = ({ label, children }: KebabProps): ReactElement => {
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  // A menu that is mounted open is never placed by PatternFly: it has to have been shut before.
  const canOpen = useDeferredValue(isWanted);
  const toggleRef = useRef<HTMLButtonElement>(null);
  const want = useCallback(() => {
    setIsWanted(true);
  }, []);
  return (
    <>
      <MenuToggle
        ref={toggleRef}
        variant="plain"
        icon={<EllipsisVIcon />}
        aria-label={label}
        isExpanded={isOpen}
        onFocus={want}
        onMouseEnter={want}
        onClick={() => {
          want();
          setIsOpen((open) => !open);
        }}
      />
      {isWanted && children({ isOpen: isOpen && canOpen, onOpenChange: setIsOpen, toggleRef })}
    </>
  );
};
