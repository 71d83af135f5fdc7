import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { EllipsisVIcon } from '@patternfly/react-icons';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';

import { useSnapshotItem } from './useSnapshotItem.ts';

type SnapshotActionsProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
};

/** The menu of one snapshot. */
export const SnapshotActions = ({ snapshot, vm }: SnapshotActionsProps): ReactElement => {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const toggleRef = useRef<HTMLButtonElement>(null);
  const { label, reason, choose } = useSnapshotItem(snapshot, vm);
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      shouldFocusFirstItemOnOpen
      popperProps={{ position: 'right' }}
      toggle={{
        toggleRef,
        toggleNode: (
          <MenuToggle
            ref={toggleRef}
            variant="plain"
            icon={<EllipsisVIcon />}
            aria-label={t('Actions of {{name}}', { name: snapshot.metadata.name })}
            isExpanded={isOpen}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          />
        ),
      }}
    >
      <DropdownList>
        <DropdownItem
          isDanger={reason === undefined}
          isAriaDisabled={reason !== undefined}
          {...(reason === undefined ? {} : { tooltipProps: { content: reason, position: 'left' } })}
          onClick={() => {
            setIsOpen(false);
            toggleRef.current?.focus();
            choose();
          }}
        >
          {label}
        </DropdownItem>
      </DropdownList>
    </Dropdown>
  );
};
