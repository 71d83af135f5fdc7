import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { useT } from '#ui/i18n.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

import { useDeleteSnapshot } from '../delete-snapshot/useDeleteSnapshot.ts';
import { isUnfinished } from '../snapshot-status/isUnfinished.ts';
import { useStopDialog } from '../vm-state/useStopDialog.ts';
import type { SnapshotItem } from './snapshotItem.ts';

/** How to be rid of a snapshot: one that is still being taken is stopped, any other deleted. */
export const useRemoval = (snapshot: VirtualMachineSnapshot): SnapshotItem => {
  const t = useT();
  const askToStop = useStopDialog();
  const askToDelete = useDeleteSnapshot();
  const { name, namespace = '' } = snapshot.metadata;
  const access = useAccess(VirtualMachineSnapshotModel, 'delete', namespace);
  const state = getSnapshotState(snapshot);
  const canStop = isUnfinished(state);
  const getReason = (): string | undefined => {
    switch (state.kind) {
      case 'stopping':
        return t('It is being stopped.');
      case 'deleting':
        return t('It is being deleted.');
      default:
        return access === 'denied'
          ? t('You may not delete snapshots in {{namespace}}.', { namespace })
          : undefined;
    }
  };
  return {
    label: canStop ? t('Stop snapshot') : t('Delete'),
    reason: getReason(),
    isDanger: true,
    choose: () => {
      if (canStop) {
        askToStop({ name, namespace });
      } else {
        askToDelete(snapshot);
      }
    },
  };
};
