import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { KebabMenu } from '#ui/components/kebab/Kebab.tsx';
import { KebabDropdown } from '#ui/components/kebab/KebabDropdown.tsx';
import { KebabItem } from '#ui/components/kebab/KebabItem.tsx';

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
        <KebabItem
          isDanger={reason === undefined}
          isOff={reason !== undefined}
          hint={reason}
          onClick={() => {
            onDone();
            choose();
          }}
        >
          {label}
        </KebabItem>
      )}
    </KebabDropdown>
  );
};
