import { Content } from '@patternfly/react-core';
import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { holdsNoDisk } from '#domain/consistency/holdsNoDisk.ts';
import { getSnapshotLimits } from '#domain/snapshot/getSnapshotLimits.ts';
import type { SnapshotLimit } from '#domain/snapshot/getSnapshotLimits.ts';
import { listSnapshotDisks } from '#domain/snapshot/listSnapshotDisks.ts';
import type { SnapshotDisk } from '#domain/snapshot/listSnapshotDisks.ts';
import { useT } from '#ui/i18n.ts';

import { DiskRow } from './DiskRow.tsx';
import { isEnded } from './isEnded.ts';
import { Section } from './Section.tsx';
import { useCopySizes } from './useCopySizes.ts';
import type { Records } from './useRecords.ts';
import { useStorageClasses } from './useStorageClasses.ts';
import type { StorageClasses } from './useStorageClasses.ts';

/** What a disk refuses; one that this snapshot holds, or may come to hold, has snapshots. */
const listLimits = (disk: SnapshotDisk, classes: StorageClasses): readonly SnapshotLimit[] => {
  const found = disk.isIncluded ? classes.get(disk.storageClass ?? '') : undefined;
  return found === undefined ? [] : getSnapshotLimits(found);
};

/** Why no disk is listed: that the VM had none, or that nothing is known of them. */
const noneText = (t: TFunction, snapshot: VirtualMachineSnapshot): string => {
  if (holdsNoDisk(snapshot)) {
    return t('The VM had no disks. The snapshot holds its settings only.');
  }
  return isEnded(snapshot)
    ? t('KubeVirt has not recorded any.')
    : t('KubeVirt has not recorded yet which disks it holds.');
};

type DisksProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly records: Records;
  /** Those of the VM's disks, as far as they are known. */
  readonly claims: readonly PersistentVolumeClaim[];
};

/** Every disk, in the snapshot or left out. */
export const Disks = ({ snapshot, records, claims }: DisksProps): ReactElement => {
  const t = useT();
  const content = records.content.kind === 'loaded' ? records.content.data : undefined;
  const disks = listSnapshotDisks(snapshot, { content, vm: records.own, claims });
  const { namespace = '' } = snapshot.metadata;
  const { sizes, isDenied } = useCopySizes(content, namespace);
  const classes = useStorageClasses();
  return (
    <Section title={t('Disks')}>
      {disks.length === 0 ? (
        <Content component="p">{noneText(t, snapshot)}</Content>
      ) : (
        <Table aria-label={t('Disks')} role="table" variant="compact">
          <Thead>
            <Tr>
              <Th>{t('Name')}</Th>
              <Th modifier="wrap">{t('In the snapshot')}</Th>
              <Th modifier="nowrap">{t('Size')}</Th>
              <Th modifier="nowrap">{t('Restore size')}</Th>
              <Th>{t('Storage class')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {disks.map((disk) => (
              <DiskRow
                key={disk.name}
                disk={disk}
                limits={listLimits(disk, classes)}
                restoreSize={disk.isIncluded ? sizes.get(disk.copyName ?? '') : undefined}
                isSizeHidden={isDenied}
              />
            ))}
          </Tbody>
        </Table>
      )}
      {disks.length > 0 && isDenied && (
        <Content component="small">
          {t(
            'What a restore needs stands in VolumeSnapshots, which you may not see in {{namespace}}. A restored disk is at least as large as was asked for.',
            { namespace },
          )}
        </Content>
      )}
      {records.content.kind === 'forbidden' && (
        <Content component="small">{t('You may not see KubeVirt’s record of the disks.')}</Content>
      )}
    </Section>
  );
};
