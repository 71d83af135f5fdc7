import { Content } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import type { SnapshotLimit } from '#domain/snapshot/getSnapshotLimits.ts';
import type { SnapshotDisk } from '#domain/snapshot/listSnapshotDisks.ts';
import { whyLeftOutText } from '#ui/components/disks/whyLeftOutText.ts';
import { formatBytes } from '#ui/components/size/formatBytes.ts';
import { toBytes } from '#ui/components/size/toBytes.ts';
import { useLocale } from '#ui/components/time/useLocale.ts';
import { useT } from '#ui/i18n.ts';

import { limitsText } from './limitsText.ts';

type DiskRowProps = {
  readonly disk: SnapshotDisk;
  /** As the storage says. */
  readonly restoreSize: string | undefined;
  /** Whether what the storage says may not be seen. */
  readonly isSizeHidden: boolean;
  /** What it refuses for as long as it has snapshots. */
  readonly limits: readonly SnapshotLimit[];
};

type Words = { readonly main: string; readonly more?: readonly string[] };

const stateText = (t: TFunction, disk: SnapshotDisk): Words => {
  if (!disk.isIncluded) {
    return { main: t('No'), more: whyLeftOutText(t, disk) };
  }
  switch (disk.copy?.kind) {
    case 'waiting':
      return { main: t('Not cut yet') };
    case 'cut':
      return { main: t('Cut, the storage completes the copy') };
    case 'ready':
    case undefined:
      return { main: t('Yes') };
    case 'lost':
      return { main: t('Its copy is gone') };
    case 'error':
      return {
        main: t('The storage reports an error'),
        ...(disk.copy.why === '' ? {} : { more: [disk.copy.why] }),
      };
  }
};

/** One disk: whether it is in the snapshot, how large it is, and where it lies. */
export const DiskRow = (props: DiskRowProps): ReactElement => {
  const { disk, restoreSize, isSizeHidden, limits } = props;
  const t = useT();
  const locale = useLocale();
  const state = stateText(t, disk);
  const limited = limitsText(t, limits);
  const format = (quantity: string | undefined): string => {
    const bytes = toBytes(quantity ?? '');
    return bytes === undefined ? (quantity ?? '–') : formatBytes(locale, bytes);
  };
  const leastText = (size: string | undefined): string =>
    size === undefined ? t('Not visible to you') : t('At least {{size}}', { size: format(size) });
  return (
    <Tr>
      <Td dataLabel={t('Name')} modifier="breakWord">
        {disk.name}
      </Td>
      <Td dataLabel={t('In the snapshot')}>
        {state.main}
        {state.more?.map((sentence) => (
          <Content key={sentence} component="small">
            {sentence}
          </Content>
        ))}
      </Td>
      <Td dataLabel={t('Size')} modifier="nowrap">
        {format(disk.size)}
      </Td>
      <Td dataLabel={t('Restore size')} modifier="nowrap">
        {disk.isIncluded && isSizeHidden ? leastText(disk.size) : format(restoreSize)}
      </Td>
      <Td dataLabel={t('Storage class')}>
        {disk.storageClass ?? '–'}
        {limited !== undefined && <Content component="small">{limited}</Content>}
      </Td>
    </Tr>
  );
};
