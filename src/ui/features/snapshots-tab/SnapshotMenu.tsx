import type { ReactElement } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useEditDescription } from '#ui/components/edit-description/useEditDescription.ts';
import type { KebabMenu } from '#ui/components/kebab/Kebab.tsx';
import { KebabDropdown } from '#ui/components/kebab/KebabDropdown.tsx';
import { KebabItem } from '#ui/components/kebab/KebabItem.tsx';
import { useT } from '#ui/i18n.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

import { useSnapshotItem } from './useSnapshotItem.ts';

type SnapshotMenuProps = {
  readonly menu: KebabMenu;
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
};

/** What can be done with one snapshot. */
export const SnapshotMenu = ({ menu, snapshot, vm }: SnapshotMenuProps): ReactElement => {
  const t = useT();
  const editDescription = useEditDescription();
  const { namespace = '' } = snapshot.metadata;
  const access = useAccess(VirtualMachineSnapshotModel, 'patch', namespace);
  const { label, reason, choose } = useSnapshotItem(snapshot, vm);
  return (
    <KebabDropdown menu={menu}>
      {(onDone) => (
        <>
          <KebabItem
            isOff={access === 'denied'}
            hint={
              access === 'denied'
                ? t('You may not change snapshots in {{namespace}}.', { namespace })
                : undefined
            }
            onClick={() => {
              onDone();
              editDescription(snapshot);
            }}
          >
            {t('Edit description')}
          </KebabItem>
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
        </>
      )}
    </KebabDropdown>
  );
};
