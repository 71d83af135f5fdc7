import {
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
import { useT } from '#ui/i18n.ts';

import { stayingText } from '../delete-snapshot/stayingText.ts';
import { BulkDeleteButtons } from './BulkDeleteButtons.tsx';
import { BulkNotes } from './BulkNotes.tsx';
import { DeletionProgress } from './DeletionProgress.tsx';
import { DeletionTable } from './DeletionTable.tsx';
import { useDeletions } from './useDeletions.ts';
import { useSurroundings } from './useSurroundings.ts';

type BulkDeleteDialogProps = {
  readonly snapshots: readonly VirtualMachineSnapshot[];
  /** The VM whose name they bear; some may be of an earlier VM, and it may have gone since. */
  readonly vm: VirtualMachine;
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-bulk-delete-title';
const CANCEL_ID = 'vm-snapshots-bulk-delete-cancel';

/** Asks whether to delete several snapshots, says what that would do, and then how it goes with each. */
export const BulkDeleteDialog = (props: BulkDeleteDialogProps): ReactElement => {
  const { snapshots, vm, closeOverlay } = props;
  const t = useT();
  const { reading, lookAgain } = useSurroundings(snapshots, vm);
  const deletions = useDeletions(snapshots, vm, lookAgain);
  const { name } = vm.metadata;
  const count = snapshots.length;
  return (
    <Modal
      isOpen
      variant="medium"
      onClose={closeOverlay}
      aria-labelledby={TITLE_ID}
      elementToFocus={`#${CANCEL_ID}`}
    >
      <ModalHeader
        labelId={TITLE_ID}
        {...(deletions.hasBegun
          ? { title: t('Delete {{count}} snapshots', { count }) }
          : {
              title: t('Delete {{count}} snapshots?', { count }),
              titleIconVariant: 'warning' as const,
            })}
      />
      <ModalBody tabIndex={0} aria-labelledby={TITLE_ID}>
        <Stack hasGutter>
          {deletions.hasBegun ? (
            <DeletionProgress deletions={deletions} all={count} />
          ) : (
            <>
              <StackItem>
                {t('These {{count}} snapshots of {{name}} are deleted for good.', { count, name })}{' '}
                {stayingText(t, reading?.isVmThere === true)}
              </StackItem>
              <BulkNotes snapshots={snapshots} reading={reading} vmName={name} />
            </>
          )}
          <StackItem>
            <DeletionTable snapshots={snapshots} reading={reading} deletions={deletions} />
          </StackItem>
        </Stack>
      </ModalBody>
      <ModalFooter>
        <BulkDeleteButtons
          deletions={deletions}
          count={count}
          isReady={reading !== undefined}
          cancelId={CANCEL_ID}
          onClose={closeOverlay}
        />
      </ModalFooter>
    </Modal>
  );
};
