import { Content } from '@patternfly/react-core';
import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';

import { ChangeRow } from './ChangeRow.tsx';
import { listChanges } from './listChanges.ts';

type ChangesTableProps = {
  readonly content: VirtualMachineSnapshotContent;
  readonly vm: VirtualMachine;
  /** Those of its disks, as far as they are known. */
  readonly claims: readonly PersistentVolumeClaim[];
};

/** Each difference with how it was and how it is. */
export const ChangesTable = ({ content, vm, claims }: ChangesTableProps): ReactElement => {
  const t = useT();
  const changes = listChanges(content, vm, claims);
  if (changes.length === 0) {
    return <Content component="p">{t('Nothing: its configuration is as it was then.')}</Content>;
  }
  return (
    <Table aria-label={t('Changes since')} role="table" variant="compact">
      <Thead>
        <Tr>
          <Th>{t('What')}</Th>
          <Th>{t('Then')}</Th>
          <Th>{t('Now')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {changes.map((change) => (
          <ChangeRow
            key={JSON.stringify([change.topic, change.name, change.path])}
            change={change}
          />
        ))}
      </Tbody>
    </Table>
  );
};
