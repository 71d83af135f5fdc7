import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';
import { useClaims } from '#ui/components/take-dialog/useClaims.ts';
import { useT } from '#ui/i18n.ts';

import { differenceText } from './differenceText.ts';
import { listChanges } from './listChanges.ts';

type ChangesTableProps = {
  readonly content: VirtualMachineSnapshotContent;
  readonly vm: VirtualMachine;
};

/** Each difference with how it was and how it is. */
export const ChangesTable = ({ content, vm }: ChangesTableProps): ReactElement => {
  const t = useT();
  const { found: claims } = useClaims(vm);
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
          <Tr key={JSON.stringify([change.topic, change.name, change.path])}>
            <Td dataLabel={t('What')} modifier="breakWord">
              {differenceText(t, change)}
              {change.path !== '' && <Content component="small">{change.path}</Content>}
            </Td>
            <Td dataLabel={t('Then')} modifier="breakWord">
              {change.before ?? t('Not there')}
            </Td>
            <Td dataLabel={t('Now')} modifier="breakWord">
              {change.after ?? t('Not there')}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
