import { useEffect, useRef } from 'react';
import type { FC, ReactNode, RefObject } from 'react';
import { Menu, MenuContent, MenuList, MenuToggle, Popper } from '@patternfly/react-core';
import { EllipsisVIcon } from '@patternfly/react-icons';
import { getMainContainer } from '../app/getMainContainer.ts';

type Props = {
  label: string;
  variant: 'kebab' | 'dropdown';
  isOpen: boolean;
  /** Gets the items into the menu; until they are given the menu does not open. */
  renderMenu: (show: (items: ReactNode) => ReactNode) => ReactNode;
  onToggle: (isOpen: boolean) => void;
  onApproach?: () => void;
};

type PopupProps = {
  isOpen: boolean;
  menuRef: RefObject<HTMLDivElement>;
  toggleRef: RefObject<HTMLButtonElement>;
  children: ReactNode;
};

const MenuPopup: FC<PopupProps> = ({ isOpen, menuRef, toggleRef, children }) => {
  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    // The menu is in the page only after its positioning.
    const frame = requestAnimationFrame(() =>
      menuRef.current?.querySelector<HTMLElement>('li > button:not(:disabled)')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [isOpen, menuRef]);
  return (
    <Popper
      triggerRef={toggleRef}
      appendTo={getMainContainer}
      placement="bottom-end"
      isVisible={isOpen}
      popper={
        <Menu ref={menuRef} containsFlyout>
          <MenuContent data-test-id="action-items">
            <MenuList>{children}</MenuList>
          </MenuContent>
        </Menu>
      }
    />
  );
};

/** A toggle and the menu that it opens: arrow keys walk, Escape and a click elsewhere close. */
export const ActionMenuFrame: FC<Props> = ({
  label,
  variant,
  isOpen,
  renderMenu,
  onToggle,
  onApproach,
}) => {
  const toggleRef = useRef<HTMLButtonElement>(null);
  const menuRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    const closeByKey = ({ key, target }: KeyboardEvent): void => {
      if (key === 'Escape') {
        onToggle(false);
        toggleRef.current?.focus();
      } else if (key === 'Tab' && !menuRef.current?.contains(target as Node)) {
        onToggle(false);
      }
    };
    const closeByClick = ({ target }: MouseEvent): void => {
      const isInside = [toggleRef, menuRef].some(({ current }) =>
        current?.contains(target as Node),
      );
      if (!isInside) {
        onToggle(false);
      }
    };
    window.addEventListener('keydown', closeByKey);
    window.addEventListener('click', closeByClick);
    return () => {
      window.removeEventListener('keydown', closeByKey);
      window.removeEventListener('click', closeByClick);
    };
  }, [isOpen, onToggle]);

  return (
    <>
      <MenuToggle
        aria-label={label}
        data-test-id={variant === 'kebab' ? 'kebab-button' : 'actions-menu-button'}
        innerRef={toggleRef}
        isExpanded={isOpen}
        onClick={() => onToggle(!isOpen)}
        onFocus={onApproach}
        onMouseOver={onApproach}
        variant={variant === 'kebab' ? 'plain' : 'default'}
        aria-haspopup="true"
      >
        {variant === 'kebab' ? <EllipsisVIcon /> : label}
      </MenuToggle>
      {renderMenu((items) => (
        <MenuPopup isOpen={isOpen} menuRef={menuRef} toggleRef={toggleRef}>
          {items}
        </MenuPopup>
      ))}
    </>
  );
};
