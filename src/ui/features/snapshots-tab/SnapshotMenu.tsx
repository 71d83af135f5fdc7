import type { ReactElement } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findVmOwner } from '#domain/snapshot/findVmOwner.ts';
import { useEditDescription } from '#ui/components/edit-description/useEditDescription.ts';
import { useKeepSnapshot } from '#ui/components/keep-snapshot/useKeepSnapshot.ts';
import type { KebabMenu } from '#ui/components/kebab/Kebab.tsx';
import { KebabDropdown } from '#ui/components/kebab/KebabDropdown.tsx';
import { KebabItem } from '#ui/components/kebab/KebabItem.tsx';
import { useT } from '#ui/i18n.ts';
import { buildObjectPath } from '#ui/sdk/buildObjectPath.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';
import { useNavigate } from '#ui/sdk/useNavigate.ts';

import { useSnapshotItem } from './useSnapshotItem.ts';

type SnapshotMenuProps = {
  readonly menu: KebabMenu;
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
};

/** What can be done with one snapshot. */
export const SnapshotMenu = ({ menu, snapshot, vm }: SnapshotMenuProps): ReactElement => {
  const t = useT();
  const navigate = useNavigate();
  const editDescription = useEditDescription();
  const askToKeep = useKeepSnapshot();
  const removal = useSnapshotItem(snapshot, vm);
  const { namespace = '' } = snapshot.metadata;
  const access = useAccess(VirtualMachineSnapshotModel, 'patch', namespace);
  const denied =
    access === 'denied'
      ? t('You may not change snapshots in {{namespace}}.', { namespace })
      : undefined;
  const items = [
    {
      label: t('Details'),
      reason: undefined,
      choose: () => {
        void navigate(buildObjectPath(VirtualMachineSnapshotModel, snapshot));
      },
    },
    {
      label: t('Edit description'),
      reason: denied,
      choose: () => {
        editDescription(snapshot);
      },
    },
    ...(findVmOwner(snapshot) === undefined
      ? []
      : [
          {
            label: t('Keep when the VM is deleted'),
            reason: denied,
            choose: () => {
              askToKeep(snapshot);
            },
          },
        ]),
    { ...removal, isDanger: true },
  ];
  return (
    <KebabDropdown menu={menu}>
      {(onDone) =>
        items.map(({ label, reason, choose, ...rest }) => (
          <KebabItem
            key={label}
            isDanger={'isDanger' in rest && reason === undefined}
            isOff={reason !== undefined}
            hint={reason}
            onClick={() => {
              onDone();
              choose();
            }}
          >
            {label}
          </KebabItem>
        ))
      }
    </KebabDropdown>
  );
};
