import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import { isGuestFrozen } from '#domain/vm/isGuestFrozen.ts';
import { useT } from '#ui/i18n.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { Unfreeze } from './Unfreeze.tsx';

type UnfreezeDialogProps = {
  readonly vm: string;
  readonly namespace: string;
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-unfreeze-title';
const UNFREEZE_BUTTON_ID = 'vm-snapshots-unfreeze';

/** What a frozen guest means and the way out, opened from a menu; it says when the guest is frozen no more. */
export const UnfreezeDialog = (props: UnfreezeDialogProps): ReactElement => {
  const { vm, namespace, closeOverlay } = props;
  const t = useT();
  const closeRef = useRef<HTMLButtonElement>(null);
  const vmi = useWatchOne<VirtualMachineInstance>(VirtualMachineInstanceModel, {
    name: vm,
    namespace,
  });
  const isOver = vmi.kind === 'missing' || (vmi.kind === 'loaded' && !isGuestFrozen(vmi.data));
  useEffect(() => {
    if (isOver) {
      // The button that may have the focus goes with the freeze.
      closeRef.current?.focus();
    }
  }, [isOver]);
  return (
    <Modal
      isOpen
      variant="small"
      aria-labelledby={TITLE_ID}
      elementToFocus={`#${UNFREEZE_BUTTON_ID}`}
      onClose={closeOverlay}
    >
      <ModalHeader labelId={TITLE_ID} title={t('Unfreeze the guest')} description={vm} />
      <ModalBody>
        <div role="status">{isOver && t('The guest is not frozen any more.')}</div>
        {!isOver && <Unfreeze vm={vm} namespace={namespace} buttonId={UNFREEZE_BUTTON_ID} />}
      </ModalBody>
      <ModalFooter>
        <Button ref={closeRef} variant="link" onClick={closeOverlay}>
          {t('Close')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
