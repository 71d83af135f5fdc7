import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import { VirtualMachineRestoreModel } from '#api/models.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getRestoreState } from '#domain/restore/restoreState.ts';
import { selectRestoresFrom } from '#domain/restore/selectRestoresFrom.ts';
import { toInstant } from '#domain/time/instant.ts';
import { MomentCell } from '#ui/components/time/MomentCell.tsx';
import { useT } from '#ui/i18n.ts';
import { ObjectLink } from '#ui/sdk/ObjectLink.tsx';
import { useWatchList } from '#ui/sdk/useWatchList.ts';

import { restoreStateText } from './restoreStateText.ts';
import { restoresProblemText } from './restoresProblemText.ts';
import { Section } from './Section.tsx';

type RestoresProps = { readonly snapshot: VirtualMachineSnapshot };

/** What was restored from it. */
export const Restores = ({ snapshot }: RestoresProps): ReactElement => {
  const t = useT();
  const { namespace = '' } = snapshot.metadata;
  const restores = useWatchList<VirtualMachineRestore>(VirtualMachineRestoreModel, {
    namespace,
    isWhole: true,
  });
  const found = restores.kind === 'loaded' ? selectRestoresFrom(snapshot, restores.data) : [];
  return (
    <Section title={t('Restores from it')}>
      {found.length === 0 ? (
        <Content component="p">{restoresProblemText(t, restores, namespace) ?? t('None')}</Content>
      ) : (
        <Table aria-label={t('Restores from it')} role="table" variant="compact">
          <Thead>
            <Tr>
              <Th>{t('Name')}</Th>
              <Th>{t('To')}</Th>
              <Th modifier="nowrap">{t('Asked for')}</Th>
              <Th>{t('Status')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {found.map((restore) => (
              <Tr key={restore.metadata.uid}>
                <Td dataLabel={t('Name')} modifier="breakWord">
                  <ObjectLink
                    model={VirtualMachineRestoreModel}
                    name={restore.metadata.name}
                    namespace={namespace}
                  />
                </Td>
                <Td dataLabel={t('To')} modifier="breakWord">
                  {restore.spec.target.name}
                </Td>
                <Td dataLabel={t('Asked for')} modifier="nowrap">
                  {restore.metadata.creationTimestamp === undefined ? (
                    '–'
                  ) : (
                    <MomentCell at={toInstant(restore.metadata.creationTimestamp)} />
                  )}
                </Td>
                <Td dataLabel={t('Status')}>{restoreStateText(t, getRestoreState(restore))}</Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Section>
  );
};
