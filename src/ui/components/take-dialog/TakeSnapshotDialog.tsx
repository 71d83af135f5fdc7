import { Modal } from '@patternfly/react-core';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';

import { ignoreDoubleClick } from './ignoreDoubleClick.ts';
import { NAME_FIELD_ID } from './NameField.tsx';
import { TakenStep } from './TakenStep.tsx';
import { TakeStep } from './TakeStep.tsx';
import { useCreateSnapshot } from './useCreateSnapshot.ts';

type TakeSnapshotDialogProps = {
  readonly vm: VirtualMachine;
  /** Set where the page behind the dialog does not show what the VM is doing. */
  readonly showsProgress?: boolean;
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-take-title';

/** Takes a snapshot of one VM by hand. */
export const TakeSnapshotDialog = (props: TakeSnapshotDialogProps): ReactElement => {
  const { vm, showsProgress = false, closeOverlay } = props;
  const [created, setCreated] = useState<string>();
  const onCreated = useCallback(
    (name: string) => {
      ignoreDoubleClick();
      if (showsProgress) {
        setCreated(name);
      } else {
        closeOverlay();
      }
    },
    [showsProgress, closeOverlay],
  );
  const creation = useCreateSnapshot(onCreated);
  const close = (): void => {
    if (creation.step.kind !== 'creating' || created !== undefined) {
      closeOverlay();
    }
  };
  return (
    <Modal
      isOpen
      variant="medium"
      aria-labelledby={TITLE_ID}
      elementToFocus={`#${NAME_FIELD_ID}`}
      onClose={close}
    >
      {created === undefined ? (
        <TakeStep vm={vm} creation={creation} titleId={TITLE_ID} onClose={close} />
      ) : (
        <TakenStep vm={vm} snapshot={created} titleId={TITLE_ID} onClose={close} />
      )}
    </Modal>
  );
};
