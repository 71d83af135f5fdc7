import { Label, Tooltip } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { DESCRIPTION_ANNOTATION } from '#api/labels.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findVmOwner } from '#domain/snapshot/findVmOwner.ts';
import { SnapshotLink } from '#ui/components/snapshot-link/SnapshotLink.tsx';
import { useT } from '#ui/i18n.ts';

import { DescriptionLines } from './DescriptionLines.tsx';

type NameCellProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
};

/** The name, whether it goes with the VM, and below it what the person who took the snapshot wrote down. */
export const NameCell = ({ snapshot, vm }: NameCellProps): ReactElement => {
  const t = useT();
  const { annotations } = snapshot.metadata;
  const description = annotations?.[DESCRIPTION_ANNOTATION];
  return (
    <div>
      <SnapshotLink snapshot={snapshot} />
      {findVmOwner(snapshot) !== undefined && (
        <>
          {' '}
          <Tooltip
            content={t('When {{vm}} is deleted, this snapshot is deleted too.', {
              vm: vm.metadata.name,
            })}
          >
            <Label isCompact color="orange" variant="outline" tabIndex={0}>
              {t('Goes with the VM')}
            </Label>
          </Tooltip>
        </>
      )}
      {description !== undefined && description !== '' && (
        <DescriptionLines description={description} />
      )}
    </div>
  );
};
