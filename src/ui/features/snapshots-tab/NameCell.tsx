import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { DESCRIPTION_ANNOTATION } from '#api/labels.ts';
import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { ObjectLink } from '#ui/sdk/ObjectLink.tsx';

type NameCellProps = { readonly snapshot: VirtualMachineSnapshot };

/** The name, and below it what the person who took the snapshot wrote down. */
export const NameCell = ({ snapshot }: NameCellProps): ReactElement => {
  const { name, namespace = '', annotations } = snapshot.metadata;
  const description = annotations?.[DESCRIPTION_ANNOTATION];
  return (
    <>
      <ObjectLink model={VirtualMachineSnapshotModel} name={name} namespace={namespace} />
      {description !== undefined && description !== '' && (
        <Content component="small">{description}</Content>
      )}
    </>
  );
};
