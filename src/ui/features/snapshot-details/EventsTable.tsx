import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import type { KubeEvent } from '#api/event.ts';
import { VirtualMachineSnapshotContentModel } from '#api/models.ts';
import { toInstant } from '#domain/time/instant.ts';
import { MomentCell } from '#ui/components/time/MomentCell.tsx';
import { useT } from '#ui/i18n.ts';

import { getEventTime, sortEvents } from './sortEvents.ts';

type EventsTableProps = { readonly events: readonly KubeEvent[] };

/** The events, the latest first. */
export const EventsTable = ({ events }: EventsTableProps): ReactElement => {
  const t = useT();
  return (
    <Table aria-label={t('Events')} role="table" variant="compact">
      <Thead>
        <Tr>
          <Th modifier="nowrap">{t('Last seen')}</Th>
          <Th>{t('Of')}</Th>
          <Th>{t('Type')}</Th>
          <Th>{t('Reason')}</Th>
          <Th>{t('Message')}</Th>
          <Th modifier="nowrap">{t('Times')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {sortEvents(events).map((event) => {
          const time = getEventTime(event);
          return (
            <Tr key={event.metadata.uid}>
              <Td dataLabel={t('Last seen')} modifier="nowrap">
                {time === undefined ? '–' : <MomentCell at={toInstant(time)} />}
              </Td>
              <Td dataLabel={t('Of')}>
                {event.involvedObject?.kind === VirtualMachineSnapshotContentModel.kind
                  ? t('KubeVirt’s record')
                  : t('Snapshot')}
              </Td>
              <Td dataLabel={t('Type')}>{event.type ?? '–'}</Td>
              <Td dataLabel={t('Reason')} modifier="breakWord">
                {event.reason ?? '–'}
              </Td>
              <Td dataLabel={t('Message')} modifier="breakWord">
                {event.message ?? '–'}
              </Td>
              <Td dataLabel={t('Times')}>{event.count ?? 1}</Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
