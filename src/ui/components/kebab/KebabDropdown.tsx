import { Dropdown, DropdownList } from '@patternfly/react-core';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { KebabMenu } from './Kebab.tsx';

type KebabDropdownProps = {
  readonly menu: KebabMenu;
  /** Whether the items are there; when they come later the first of them has the focus then. */
  readonly isReady?: boolean;
  /** Makes the items; `onDone` shuts the menu and gives the focus back, before what was chosen begins. */
  readonly children: (onDone: () => void) => ReactNode;
};

/** The menu that opens below a kebab, with the first item in focus. */
export const KebabDropdown = (props: KebabDropdownProps): ReactElement => {
  const { menu, isReady = true, children } = props;
  const { isOpen, onOpenChange, toggleRef } = menu;
  const menuRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    // Not before PatternFly has placed the menu, which it does after this.
    const timer = setTimeout(() => {
      const first = menuRef.current?.querySelector<HTMLElement>('[role="menuitem"]');
      first?.focus({ preventScroll: true });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [isOpen, isReady]);
  // Not at the end of the document, where PatternFly puts menus: there it stands outside of all landmarks.
  const appendTo = useCallback(
    () => toggleRef.current?.closest('main') ?? document.body,
    [toggleRef],
  );
  return (
    <Dropdown
      ref={menuRef}
      isOpen={isOpen}
      containsFlyout
      toggle={{ toggleNode: undefined, toggleRef }}
      onOpenChange={onOpenChange}
      popperProps={{ position: 'right', appendTo }}
    >
      <DropdownList>
        {children(() => {
          onOpenChange(false);
          toggleRef.current?.focus();
        })}
      </DropdownList>
    </Dropdown>
  );
};
