import { Dropdown, DropdownItem, DropdownList, Spinner } from '@patternfly/react-core';
import { useEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';

import { useT } from '#ui/i18n.ts';
import type { MenuOption } from '#ui/sdk/ActionServiceProvider.ts';

import { ActionOptions } from './ActionOptions.tsx';

type VmActionsMenuProps = {
  /** Undefined while a plugin has not answered yet. */
  readonly options: readonly MenuOption[] | undefined;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly toggleRef: RefObject<HTMLButtonElement>;
};

/** The menu itself; when it opens the first item has the focus as soon as there is one. */
export const VmActionsMenu = ({
  options,
  isOpen,
  onOpenChange,
  toggleRef,
}: VmActionsMenuProps): ReactElement => {
  const t = useT();
  const menuRef = useRef<HTMLDivElement>(null);
  const isReady = options !== undefined;
  useEffect(() => {
    // Not before the item listens: its tooltip, which may say why it is disabled, comes up with the focus.
    const timer = setTimeout(() => {
      const first = menuRef.current?.querySelector<HTMLElement>('[role="menuitem"]');
      first?.focus({ preventScroll: true });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [isOpen, isReady]);
  const close = (): void => {
    onOpenChange(false);
    toggleRef.current?.focus();
  };
  return (
    <Dropdown
      ref={menuRef}
      isOpen={isOpen}
      containsFlyout
      toggle={{ toggleNode: undefined, toggleRef }}
      onOpenChange={onOpenChange}
      popperProps={{ position: 'right' }}
    >
      <DropdownList>
        {options === undefined ? (
          <DropdownItem isAriaDisabled icon={<Spinner size="sm" />}>
            {t('Loading')}
          </DropdownItem>
        ) : (
          <ActionOptions options={options} onDone={close} />
        )}
        {options?.length === 0 && <DropdownItem isAriaDisabled>{t('No actions')}</DropdownItem>}
      </DropdownList>
    </Dropdown>
  );
};
