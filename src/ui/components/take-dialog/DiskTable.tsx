import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import type { DiskRow } from '#domain/disks/listDisks.ts';
import { useT } from '#ui/i18n.ts';

import { formatBytes } from '../size/formatBytes.ts';
import { toBytes } from '../size/toBytes.ts';
import { useLocale } from '../time/useLocale.ts';
import { diskKindText } from './diskKindText.ts';

type DiskTableProps = { readonly disks: readonly DiskRow[] };

const sizeText = (locale: string, size: string | undefined): string => {
  const bytes = size === undefined ? undefined : toBytes(size);
  return bytes === undefined ? '–' : formatBytes(locale, bytes);
};

const verdictText = (t: TFunction, { snapshot }: DiskRow): string => {
  if (snapshot.included) {
    return t('Copied');
  }
  return snapshot.reason === ''
    ? t('Not copied: KubeVirt has not looked at this disk yet')
    : t('Not copied: {{reason}}', { reason: snapshot.reason });
};

/** Every volume of the VM and whether the snapshot will hold it, with KubeVirt's reason where it will not. */
export const DiskTable = ({ disks }: DiskTableProps): ReactElement => {
  const t = useT();
  const locale = useLocale();
  return (
    <Table role="table" variant="compact" borders={false} aria-label={t('Disks of the VM')}>
      <Thead>
        <Tr>
          <Th modifier="wrap">{t('Name')}</Th>
          <Th modifier="wrap">{t('Kind')}</Th>
          <Th modifier="wrap">{t('Size')}</Th>
          <Th modifier="wrap">{t('Storage class')}</Th>
          <Th modifier="wrap">{t('In the snapshot')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {disks.map((disk) => (
          <Tr key={disk.name}>
            <Td dataLabel={t('Name')}>{disk.name}</Td>
            <Td dataLabel={t('Kind')}>{diskKindText(t, disk.kind)}</Td>
            <Td dataLabel={t('Size')} modifier="nowrap">
              {sizeText(locale, disk.size)}
            </Td>
            <Td dataLabel={t('Storage class')}>{disk.storageClass ?? '–'}</Td>
            <Td dataLabel={t('In the snapshot')}>{verdictText(t, disk)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
