import type { ReactElement } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { KebabMenu } from '#ui/components/kebab/Kebab.tsx';
import { KebabDropdown } from '#ui/components/kebab/KebabDropdown.tsx';
import { KebabItem } from '#ui/components/kebab/KebabItem.tsx';
import type { SnapshotItem } from '#ui/components/snapshot-items/snapshotItem.ts';
import { useSnapshotItems } from '#ui/components/snapshot-items/useSnapshotItems.ts';
import { useWayBack } from '#ui/components/snapshot-link/useWayBack.ts';
import { useT } from '#ui/i18n.ts';
import { buildObjectPath } from '#ui/sdk/buildObjectPath.ts';
import { useNavigate } from '#ui/sdk/useNavigate.ts';

type SnapshotMenuProps = {
  readonly menu: KebabMenu;
  readonly snapshot: VirtualMachineSnapshot;
};

/** What can be done with one snapshot. */
export const SnapshotMenu = ({ menu, snapshot }: SnapshotMenuProps): ReactElement => {
  const t = useT();
  const navigate = useNavigate();
  const wayBack = useWayBack();
  const details: SnapshotItem = {
    label: t('Details'),
    reason: undefined,
    choose: () => {
      void navigate(buildObjectPath(VirtualMachineSnapshotModel, snapshot), {
        state: wayBack,
      });
    },
  };
  const items = [details, ...useSnapshotItems(snapshot)];
  return (
    <KebabDropdown menu={menu}>
      {(onDone) =>
        items.map(({ label, reason, isDanger, choose }) => (
          <KebabItem
            key={label}
            isDanger={isDanger === true && reason === undefined}
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
