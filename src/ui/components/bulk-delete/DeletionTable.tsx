import { List, ListItem } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { useT } from '#ui/i18n.ts';

import { dependentsText } from '../delete-snapshot/dependentsText.ts';
import { formatDateTime } from '../time/formatDateTime.ts';
import { useLocale } from '../time/useLocale.ts';
import { ResultText } from './ResultText.tsx';
import type { Deletions } from './useDeletions.ts';
import type { BulkReading } from './useSurroundings.ts';

type DeletionTableProps = {
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly reading: BulkReading | undefined;
  readonly deletions: Deletions;
};

const Needs = ({ sentences }: { readonly sentences: readonly string[] }): ReactElement =>
  sentences.length === 0 ? (
    <>–</>
  ) : (
    <List isPlain>
      {sentences.map((sentence) => (
        <ListItem key={sentence}>{sentence}</ListItem>
      ))}
    </List>
  );

/** The snapshots that are deleted together: what still needs each, and once it has begun, how it goes. */
export const DeletionTable = (props: DeletionTableProps): ReactElement => {
  const { snapshots, reading, deletions } = props;
  const t = useT();
  const locale = useLocale();
  const last = deletions.hasBegun ? t('Result') : t('Still needed by');
  return (
    <Table aria-label={t('Snapshots to delete')} role="table" variant="compact">
      <Thead>
        <Tr>
          <Th>{t('Name')}</Th>
          <Th modifier="nowrap">{t('Date')}</Th>
          <Th>{last}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {snapshots.map((snapshot) => {
          const { name, uid } = snapshot.metadata;
          const takenAt = getTakenAt(snapshot);
          const needs =
            reading === undefined ? [] : dependentsText(t, reading.getReading(snapshot).dependents);
          return (
            <Tr key={uid}>
              <Td dataLabel={t('Name')} modifier="breakWord">
                {name}
              </Td>
              <Td dataLabel={t('Date')}>
                {takenAt === undefined ? '–' : formatDateTime(locale, takenAt)}
              </Td>
              <Td dataLabel={last}>
                {deletions.hasBegun ? (
                  <ResultText result={deletions.getResult(snapshot)} snapshot={snapshot} />
                ) : (
                  <Needs sentences={needs} />
                )}
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
