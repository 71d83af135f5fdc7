import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findVmOwner } from '#domain/snapshot/findVmOwner.ts';
import { useT } from '#ui/i18n.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

import { useEditDescription } from '../edit-description/useEditDescription.ts';
import { useKeepSnapshot } from '../keep-snapshot/useKeepSnapshot.ts';
import type { SnapshotItem } from './snapshotItem.ts';
import { useRemoval } from './useRemoval.ts';

/** What can be done with a snapshot, wherever it is shown and whatever has become of its VM. */
export const useSnapshotItems = (snapshot: VirtualMachineSnapshot): readonly SnapshotItem[] => {
  const t = useT();
  const editDescription = useEditDescription();
  const askToKeep = useKeepSnapshot();
  const removal = useRemoval(snapshot);
  const { namespace = '' } = snapshot.metadata;
  const access = useAccess(VirtualMachineSnapshotModel, 'patch', namespace);
  const reason =
    access === 'denied'
      ? t('You may not change snapshots in {{namespace}}.', { namespace })
      : undefined;
  const keep: SnapshotItem = {
    label: t('Keep when the VM is deleted'),
    reason,
    choose: () => {
      askToKeep(snapshot);
    },
  };
  return [
    {
      label: t('Edit description'),
      reason,
      choose: () => {
        editDescription(snapshot);
      },
    },
    ...(findVmOwner(snapshot) === undefined ? [] : [keep]),
    removal,
  ];
};
