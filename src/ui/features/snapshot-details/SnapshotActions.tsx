import { Dropdown, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { KebabItem } from '#ui/components/kebab/KebabItem.tsx';
import { useSnapshotItems } from '#ui/components/snapshot-items/useSnapshotItems.ts';
import { useT } from '#ui/i18n.ts';

type SnapshotActionsProps = { readonly snapshot: VirtualMachineSnapshot };

/** The menu of what can be done with the snapshot. */
export const SnapshotActions = ({ snapshot }: SnapshotActionsProps): ReactElement => {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const items = useSnapshotItems(snapshot);
  return (
    <Dropdown
      isOpen={isOpen}
      shouldFocusToggleOnSelect
      onOpenChange={setIsOpen}
      onSelect={() => {
        setIsOpen(false);
      }}
      popperProps={{ position: 'right' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          isExpanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t('Actions')}
        </MenuToggle>
      )}
    >
      <DropdownList>
        {items.map(({ label, reason, isDanger, choose }) => (
          <KebabItem
            key={label}
            isDanger={isDanger === true && reason === undefined}
            isOff={reason !== undefined}
            hint={reason}
            onClick={choose}
          >
            {label}
          </KebabItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
};
