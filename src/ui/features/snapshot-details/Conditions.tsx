import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import type { Condition } from '#api/meta.ts';
import { toInstant } from '#domain/time/instant.ts';
import { MomentCell } from '#ui/components/time/MomentCell.tsx';
import { useT } from '#ui/i18n.ts';

import { Section } from './Section.tsx';

type ConditionsProps = { readonly conditions: readonly Condition[] };

/** KubeVirt's own words, as they stand in the object. */
export const Conditions = ({ conditions }: ConditionsProps): ReactElement => {
  const t = useT();
  return (
    <Section title={t('Conditions')}>
      {conditions.length === 0 ? (
        <Content component="p">{t('None')}</Content>
      ) : (
        <Table aria-label={t('Conditions')} role="table" variant="compact">
          <Thead>
            <Tr>
              <Th>{t('Type')}</Th>
              <Th>{t('Status')}</Th>
              <Th modifier="nowrap">{t('Updated')}</Th>
              <Th>{t('Reason')}</Th>
              <Th>{t('Message')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {conditions.map(({ type, status, lastTransitionTime, reason, message }) => (
              <Tr key={type}>
                <Td dataLabel={t('Type')}>{type}</Td>
                <Td dataLabel={t('Status')}>{status}</Td>
                <Td dataLabel={t('Updated')} modifier="nowrap">
                  {lastTransitionTime ? <MomentCell at={toInstant(lastTransitionTime)} /> : '–'}
                </Td>
                <Td dataLabel={t('Reason')}>{reason ?? '–'}</Td>
                <Td dataLabel={t('Message')}>{message ?? '–'}</Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Section>
  );
};
