import type { TFunction } from 'i18next';

import type { LeftOutGroup } from '#domain/bulk/groupLeftOut.ts';

/** Why no snapshots of these VMs are taken with the others, in one sentence for all of them. */
export const leftOutGroupText = (
  t: TFunction,
  { kind, namespace, members }: LeftOutGroup,
): string => {
  const count = members.length;
  switch (kind) {
    case 'denied':
      return t('{{count}} VMs in {{namespace}}: You may not take snapshots in {{namespace}}.', {
        count,
        namespace,
      });
    case 'gone':
      return t('{{count}} VMs in {{namespace}} no longer exist.', { count, namespace });
    case 'deleting':
      return t('{{count}} VMs in {{namespace}} are being deleted.', { count, namespace });
    case 'restoring':
      return t('{{count}} VMs in {{namespace}} are being restored.', { count, namespace });
    case 'snapshotting':
      return t('Snapshots of {{count}} VMs in {{namespace}} are being taken.', {
        count,
        namespace,
      });
  }
};
