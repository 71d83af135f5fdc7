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

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { useT } from '#ui/i18n.ts';

import { formatDateTime } from '../time/formatDateTime.ts';
import { useLocale } from '../time/useLocale.ts';
import { Consequences } from './Consequences.tsx';
import { DeleteFailure } from './DeleteFailure.tsx';
import { isNothingLeft } from './isNothingLeft.ts';
import { useDelete } from './useDelete.ts';
import { useDependents } from './useDependents.ts';
import { useEnd } from './useEnd.ts';

type DeleteSnapshotDialogProps = {
  readonly snapshot: VirtualMachineSnapshot;
  /** The VM of this name as it is now, if there is one to be seen; the snapshot may be one of an earlier VM. */
  readonly vm: VirtualMachine | undefined;
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-delete-title';
const BODY_ID = 'vm-snapshots-delete-body';
const CANCEL_ID = 'vm-snapshots-delete-cancel';

/** Asks whether to delete a snapshot, and says what that would do. */
export const DeleteSnapshotDialog = (props: DeleteSnapshotDialogProps): ReactElement => {
  const { snapshot, vm, closeOverlay } = props;
  const t = useT();
  const locale = useLocale();
  const { reading, hasChanged, confirm } = useDependents(snapshot, vm);
  const { isSending, failure: met, send } = useDelete({ snapshot, confirm, onDone: closeOverlay });
  const end = useEnd(snapshot);
  const failure = isSending ? undefined : (end ?? met);
  const { name, namespace = '' } = snapshot.metadata;
  const { name: vmName } = snapshot.spec.source;
  const takenAt = getTakenAt(snapshot);
  const date = takenAt === undefined ? '–' : formatDateTime(locale, takenAt);
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
            {t(
              'Snapshot {{name}} of {{vm}}, taken {{date}}, is deleted for good. The VM and its other snapshots stay as they are.',
              { name, vm: vmName, date },
            )}
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
