import { Modal } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';

import { PATTERN_FIELD_ID } from './PatternField.tsx';
import { BulkPlanStep } from './BulkPlanStep.tsx';
import { BulkRunStep } from './BulkRunStep.tsx';
import { useBulkTake } from './useBulkTake.ts';

type BulkTakeDialogProps = {
  readonly vms: readonly VirtualMachine[];
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-bulk-title';

/** Takes a snapshot of each of several VMs: first what will be taken, then what becomes of each. */
export const BulkTakeDialog = ({ vms, closeOverlay }: BulkTakeDialogProps): ReactElement => {
  const take = useBulkTake(vms);
  const [isAsking, setIsAsking] = useState(false);
  const isBegun = take.rows.length > 0;
  const leavesSome = take.count.waiting > 0;
  const close = (): void => {
    if (leavesSome && !isAsking) {
      setIsAsking(true);
      return;
    }
    closeOverlay();
  };
  return (
    <Modal
      isOpen
      variant="large"
      aria-labelledby={TITLE_ID}
      elementToFocus={`#${PATTERN_FIELD_ID}`}
      onClose={close}
    >
      {isBegun ? (
        <BulkRunStep
          take={take}
          titleId={TITLE_ID}
          isAsking={isAsking && leavesSome}
          onGoOn={() => {
            setIsAsking(false);
          }}
          onClose={close}
        />
      ) : (
        <BulkPlanStep take={take} titleId={TITLE_ID} onClose={closeOverlay} />
      )}
    </Modal>
  );
};
