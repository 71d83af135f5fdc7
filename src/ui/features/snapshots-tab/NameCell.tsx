import { Content, Label, Tooltip } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { DESCRIPTION_ANNOTATION } from '#api/labels.ts';
import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findVmOwner } from '#domain/snapshot/findVmOwner.ts';
import { useT } from '#ui/i18n.ts';
import { ObjectLink } from '#ui/sdk/ObjectLink.tsx';

type NameCellProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
};

/** The name, whether it goes with the VM, and below it what the person who took the snapshot wrote down. */
export const NameCell = ({ snapshot, vm }: NameCellProps): ReactElement => {
  const t = useT();
  const { name, namespace = '', annotations } = snapshot.metadata;
  const description = annotations?.[DESCRIPTION_ANNOTATION];
  return (
    <>
      <ObjectLink model={VirtualMachineSnapshotModel} name={name} namespace={namespace} />
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
        <Content component="small">{description}</Content>
      )}
    </>
  );
};
