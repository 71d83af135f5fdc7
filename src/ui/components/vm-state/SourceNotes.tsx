import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { listUndecidedDisks } from '#domain/snapshot/listUndecidedDisks.ts';
import { useT } from '#ui/i18n.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { undecidedText } from './undecidedText.ts';

type SourceNotesProps = { readonly snapshot: VirtualMachineSnapshot };

/** What the VM tells of a snapshot that is under way and the snapshot itself does not. */
export const SourceNotes = ({ snapshot }: SourceNotesProps): ReactElement | null => {
  const t = useT();
  const { name } = snapshot.spec.source;
  const { namespace = '' } = snapshot.metadata;
  const vm = useWatchOne<VirtualMachine>(VirtualMachineModel, { name, namespace });
  if (vm.kind !== 'loaded') {
    return null;
  }
  const undecided = listUndecidedDisks(snapshot, vm.data);
  const restore = vm.data.status?.restoreInProgress;
  return (
    <>
      {undecided.length > 0 && <Content component="p">{undecidedText(t, undecided)}</Content>}
      {restore && (
        <Content component="p">
          {t(
            'Restore {{restore}} exchanges disks of {{name}} at the same time: this snapshot may hold some as they were before, some as after.',
            { restore, name },
          )}
        </Content>
      )}
      {vm.data.metadata.deletionTimestamp !== undefined && (
        <Content component="p">
          {t('{{name}} is being deleted, and goes when this is over.', { name })}
        </Content>
      )}
    </>
  );
};
