import { Alert, AlertActionCloseButton, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { listUndecidedDisks } from '#domain/snapshot/listUndecidedDisks.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { useT } from '#ui/i18n.ts';

import { FailureReasons } from './FailureReasons.tsx';
import { undecidedText } from './undecidedText.ts';

type SnapshotFailedAlertProps = {
  readonly snapshot: VirtualMachineSnapshot;
  /** The VM that it is of, if it is there. */
  readonly vm: VirtualMachine | undefined;
  readonly onClose?: () => void;
};

/** Says that a snapshot failed and why, in KubeVirt's own words where it gave any. */
export const SnapshotFailedAlert = (props: SnapshotFailedAlertProps): ReactElement | null => {
  const { snapshot, vm, onClose } = props;
  const t = useT();
  const state = getSnapshotState(snapshot);
  if (state.kind !== 'failed') {
    return null;
  }
  const undecided = vm === undefined ? [] : listUndecidedDisks(snapshot, vm);
  return (
    <Alert
      component="p"
      isInline
      variant="danger"
      title={t('Snapshot {{name}} failed', { name: snapshot.metadata.name })}
      actionClose={onClose && <AlertActionCloseButton onClose={onClose} />}
    >
      <Stack hasGutter>
        <StackItem>
          {t(
            'The disks of the VM were not changed, and nothing of the snapshot can be used. You can delete it.',
          )}
        </StackItem>
        <StackItem>
          <FailureReasons why={state.why} />
        </StackItem>
        {undecided.length > 0 && <StackItem>{undecidedText(t, undecided)}</StackItem>}
      </Stack>
    </Alert>
  );
};
