import { Modal } from '@patternfly/react-core';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { NEIGHBOUR_FLAGS } from '#domain/coexistence/neighbourFlags.ts';
import { useFlag } from '#ui/sdk/useFlag.ts';

import { ignoreDoubleClick } from './ignoreDoubleClick.ts';
import { isStatusOnPage } from './isStatusOnPage.ts';
import { NAME_FIELD_ID } from './NameField.tsx';
import { TakenStep } from './TakenStep.tsx';
import { TakeStep } from './TakeStep.tsx';
import { useCreateSnapshot } from './useCreateSnapshot.ts';

type TakeSnapshotDialogProps = {
  readonly vm: VirtualMachine;
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-take-title';

/** Takes a snapshot of one VM by hand. */
export const TakeSnapshotDialog = (props: TakeSnapshotDialogProps): ReactElement => {
  const { vm, closeOverlay } = props;
  const isAlone = useFlag(NEIGHBOUR_FLAGS.absent);
  const [created, setCreated] = useState<string>();
  const onCreated = useCallback(
    (name: string) => {
      ignoreDoubleClick();
      if (isStatusOnPage(isAlone)) {
        closeOverlay();
      } else {
        setCreated(name);
      }
    },
    [isAlone, closeOverlay],
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
