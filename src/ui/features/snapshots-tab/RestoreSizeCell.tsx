import { Skeleton } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { VolumeSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { formatBytes } from '#ui/components/size/formatBytes.ts';
import { Hint } from '#ui/components/snapshot-status/Hint.tsx';
import { useLocale } from '#ui/components/time/useLocale.ts';
import { useT } from '#ui/i18n.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

import { useRequestedSize } from './useRequestedSize.ts';

type SnapshotProps = { readonly snapshot: VirtualMachineSnapshot };

/** What can be said to whoever may not see what the storage says. */
const RequestedSize = ({ snapshot }: SnapshotProps): ReactElement => {
  const t = useT();
  const locale = useLocale();
  const size = useRequestedSize(snapshot);
  switch (size.kind) {
    case 'loading':
      return <Skeleton screenreaderText={t('Loading')} width="4rem" />;
    case 'none':
      return <>–</>;
    case 'known':
      return (
        <Hint
          content={t(
            'A restored disk is at least as large as was asked for. What the storage says stands in VolumeSnapshots, which you may not see.',
          )}
        >
          {t('At least {{size}}', { size: formatBytes(locale, size.bytes) })}
        </Hint>
      );
    case 'hidden':
      return (
        <Hint content={t('It stands in VolumeSnapshots, which you may not see.')}>
          {t('Not visible to you')}
        </Hint>
      );
  }
};

type RestoreSizeCellProps = SnapshotProps & {
  /** As the storage says, in bytes. */
  readonly size: number | undefined;
};

/** How much room a restore needs, or how much at least where only that can be known. */
export const RestoreSizeCell = ({ snapshot, size }: RestoreSizeCellProps): ReactElement => {
  const locale = useLocale();
  const access = useAccess(VolumeSnapshotModel, 'list', snapshot.metadata.namespace ?? '');
  if (size !== undefined) {
    return <>{formatBytes(locale, size)}</>;
  }
  return access === 'denied' ? <RequestedSize snapshot={snapshot} /> : <>–</>;
};
