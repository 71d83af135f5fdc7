import { DropdownItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { KebabMenu } from '#ui/components/kebab/Kebab.tsx';
import { KebabDropdown } from '#ui/components/kebab/KebabDropdown.tsx';

import { useSnapshotItem } from './useSnapshotItem.ts';

type SnapshotMenuProps = {
  readonly menu: KebabMenu;
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
};

/** What can be done with one snapshot. */
export const SnapshotMenu = ({ menu, snapshot, vm }: SnapshotMenuProps): ReactElement => {
  const { label, reason, choose } = useSnapshotItem(snapshot, vm);
  return (
    <KebabDropdown menu={menu}>
      {(onDone) => (
        <DropdownItem
          isDanger={reason === undefined}
          isAriaDisabled={reason !== undefined}
          {...(reason === undefined ? {} : { tooltipProps: { content: reason, position: 'left' } })}
          onClick={() => {
            onDone();
            choose();
          }}
        >
          {label}
        </DropdownItem>
      )}
    </KebabDropdown>
  );
};
