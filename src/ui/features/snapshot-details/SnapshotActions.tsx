import { Dropdown, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { KebabItem } from '#ui/components/kebab/KebabItem.tsx';
import { useSnapshotItems } from '#ui/components/snapshot-items/useSnapshotItems.ts';
import { useT } from '#ui/i18n.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

type SnapshotActionsProps = { readonly snapshot: VirtualMachineSnapshot };

/** The menu of what can be done with the snapshot. */
export const SnapshotActions = ({ snapshot }: SnapshotActionsProps): ReactElement => {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const vm = useWatchOne<VirtualMachine>(VirtualMachineModel, {
    name: snapshot.spec.source.name,
    namespace: snapshot.metadata.namespace ?? '',
  });
  const items = useSnapshotItems(snapshot, vm.kind === 'loaded' ? vm.data : undefined);
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
