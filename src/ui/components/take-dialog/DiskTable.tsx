import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import { getWhyLeftOut } from '#domain/disks/getWhyLeftOut.ts';
import type { DiskRow } from '#domain/disks/listDisks.ts';
import { useT } from '#ui/i18n.ts';

import { whyLeftOutText } from '../disks/whyLeftOutText.ts';
import { formatBytes } from '../size/formatBytes.ts';
import { toBytes } from '../size/toBytes.ts';
import { useLocale } from '../time/useLocale.ts';
import { diskKindText } from './diskKindText.ts';

type DiskTableProps = { readonly disks: readonly DiskRow[] };

const sizeText = (locale: string, size: string | undefined): string => {
  const bytes = size === undefined ? undefined : toBytes(size);
  return bytes === undefined ? '–' : formatBytes(locale, bytes);
};

type Verdict = { readonly main: string; readonly more: readonly string[] };

/** Whether it is copied, and where not why, a sentence each. Its kind stands in the same row. */
const verdictText = (t: TFunction, { name, kind, snapshot }: DiskRow): Verdict => {
  if (snapshot.included) {
    return { main: t('Copied'), more: [] };
  }
  if (snapshot.pending === true) {
    return { main: t('Not copied: KubeVirt has not looked at this disk yet'), more: [] };
  }
  const { reason } = snapshot;
  const why = getWhyLeftOut(kind, { name, enabled: false, reason });
  return { main: t('Not copied'), more: whyLeftOutText(t, { why, kind: undefined, reason }) };
};

type VerdictCellProps = { readonly disk: DiskRow };

const VerdictCell = ({ disk }: VerdictCellProps): ReactElement => {
  const t = useT();
  const { main, more } = verdictText(t, disk);
  return (
    <Td dataLabel={t('In the snapshot')}>
      {main}
      {more.map((sentence) => (
        <Content key={sentence} component="small">
          {sentence}
        </Content>
      ))}
    </Td>
  );
};

/** Every volume of the VM and whether the snapshot will hold it, with the reason where it will not. */
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
            <VerdictCell disk={disk} />
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
