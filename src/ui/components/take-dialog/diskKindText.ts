import type { TFunction } from 'i18next';

import type { DiskKind } from '#domain/disks/listDisks.ts';

/** What a disk is, in a word or two. */
export const diskKindText = (t: TFunction, kind: DiskKind): string => {
  switch (kind) {
    case 'PersistentVolumeClaim':
    case 'DataVolume':
      return t('Disk');
    case 'MemoryDump':
      return t('Memory dump');
    case 'ContainerDisk':
      return t('Container image');
    case 'CloudInit':
      return t('Cloud-init');
    case 'EmptyDisk':
    case 'Ephemeral':
      return t('Temporary disk');
    case 'HostDisk':
      return t('File of the node');
    case 'Backend':
      return t('TPM and firmware state');
    case 'Other':
      return t('Other');
  }
};
