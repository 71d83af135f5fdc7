import {
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';

import { Consequences } from './Consequences.tsx';
import { DeletedSentences } from './DeletedSentences.tsx';
import { DeleteFailure } from './DeleteFailure.tsx';
import { isNothingLeft } from './isNothingLeft.ts';
import { useDelete } from './useDelete.ts';
import { useDependents } from './useDependents.ts';
import { useEnd } from './useEnd.ts';
import { useOwnEnd } from './useOwnEnd.ts';

type DeleteSnapshotDialogProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-delete-title';
const BODY_ID = 'vm-snapshots-delete-body';
const CANCEL_ID = 'vm-snapshots-delete-cancel';

/** Asks whether to delete a snapshot, and says what that would do. */
export const DeleteSnapshotDialog = (props: DeleteSnapshotDialogProps): ReactElement => {
  const { snapshot, closeOverlay } = props;
  const t = useT();
  const { reading, hasChanged, confirm } = useDependents(snapshot);
  const { isSending, failure: met, send } = useDelete({ snapshot, confirm, onDone: closeOverlay });
  const end = useEnd(snapshot);
  const failure = isSending ? undefined : (end ?? met);
  useOwnEnd({ met, failure, onDone: closeOverlay });
  const { name, namespace = '' } = snapshot.metadata;
  const { name: vmName } = snapshot.spec.source;
  const isOver = isNothingLeft(failure);
  return (
    <Modal
      isOpen
      variant="small"
      onClose={closeOverlay}
      aria-labelledby={TITLE_ID}
      aria-describedby={BODY_ID}
      elementToFocus={`#${CANCEL_ID}`}
    >
      <ModalHeader title={t('Delete snapshot?')} titleIconVariant="warning" labelId={TITLE_ID} />
      <ModalBody id={BODY_ID}>
        <Stack hasGutter>
          <StackItem>
            <DeletedSentences snapshot={snapshot} isVmThere={reading?.fate === 'present'} />
          </StackItem>
          {failure !== undefined && (
            <StackItem>
              <DeleteFailure failure={failure} snapshot={name} namespace={namespace} />
            </StackItem>
          )}
          {!isOver && <Consequences reading={reading} vmName={vmName} hasChanged={hasChanged} />}
        </Stack>
      </ModalBody>
      <ModalFooter>
        {!isOver && (
          <Button
            variant="danger"
            isLoading={isSending}
            // Not disabled while it works: it has the focus.
            isAriaDisabled={isSending}
            isDisabled={reading === undefined}
            onClick={send}
          >
            {t('Delete')}
          </Button>
        )}
        <Button id={CANCEL_ID} variant={isOver ? 'primary' : 'link'} onClick={closeOverlay}>
          {isOver ? t('Close') : t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
