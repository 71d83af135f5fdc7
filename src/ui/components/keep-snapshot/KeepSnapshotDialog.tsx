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

import { KeepFailure } from './KeepFailure.tsx';
import { useKeep } from './useKeep.ts';

type KeepSnapshotDialogProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-keep-title';
const BODY_ID = 'vm-snapshots-keep-body';
const KEEP_ID = 'vm-snapshots-keep-button';

/** Asks whether a snapshot should stay when its VM is deleted. */
export const KeepSnapshotDialog = (props: KeepSnapshotDialogProps): ReactElement => {
  const { snapshot, closeOverlay } = props;
  const t = useT();
  const { isSending, failure, send } = useKeep(snapshot, closeOverlay);
  const { name, namespace = '' } = snapshot.metadata;
  const vm = snapshot.spec.source.name;
  return (
    <Modal
      isOpen
      variant="small"
      onClose={closeOverlay}
      aria-labelledby={TITLE_ID}
      aria-describedby={BODY_ID}
      elementToFocus={`#${KEEP_ID}`}
    >
      <ModalHeader
        title={t('Keep {{name}} when the VM is deleted?', { name })}
        labelId={TITLE_ID}
      />
      <ModalBody id={BODY_ID}>
        <Stack hasGutter>
          <StackItem>
            {t(
              'Now the snapshot belongs to {{vm}}: when somebody deletes the VM, it is deleted too. Afterwards it stays until somebody deletes it. Nothing else changes.',
              { vm },
            )}
          </StackItem>
          {failure !== undefined && (
            <StackItem>
              <KeepFailure failure={failure} snapshot={name} namespace={namespace} />
            </StackItem>
          )}
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button
          id={KEEP_ID}
          variant="primary"
          isLoading={isSending}
          isDisabled={isSending}
          onClick={send}
        >
          {t('Keep it')}
        </Button>
        <Button variant="link" onClick={closeOverlay}>
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
