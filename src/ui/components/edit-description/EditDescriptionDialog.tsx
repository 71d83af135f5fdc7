import {
  Button,
  Form,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { isDescriptionTooLong } from '#domain/snapshot/isDescriptionTooLong.ts';
import { useT } from '#ui/i18n.ts';

import { DescriptionField } from '../description-field/DescriptionField.tsx';
import { getDescription } from './getDescription.ts';
import { SaveProblemAlert } from './SaveProblemAlert.tsx';
import { useSaveDescription } from './useSaveDescription.ts';

type EditDescriptionDialogProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-describe-title';
const FORM_ID = 'vm-snapshots-describe-form';
const FIELD_ID = 'vm-snapshots-describe-text';

/** Changes what is written down about a snapshot. */
export const EditDescriptionDialog = (props: EditDescriptionDialogProps): ReactElement => {
  const { snapshot, closeOverlay } = props;
  const t = useT();
  const [text, setText] = useState(() => getDescription(snapshot));
  const { isSending, problem, save } = useSaveDescription({
    snapshot,
    text: text.trim(),
    onDone: closeOverlay,
  });
  const isTooLong = isDescriptionTooLong(text);
  const { name, namespace = '' } = snapshot.metadata;
  return (
    <Modal
      isOpen
      variant="small"
      onClose={closeOverlay}
      aria-labelledby={TITLE_ID}
      elementToFocus={`#${FIELD_ID}`}
    >
      <ModalHeader title={t('Edit description')} description={name} labelId={TITLE_ID} />
      <ModalBody>
        <Stack hasGutter>
          <StackItem>
            <Form
              id={FORM_ID}
              onSubmit={(event) => {
                event.preventDefault();
                if (!isTooLong) {
                  save();
                }
              }}
            >
              <DescriptionField
                id={FIELD_ID}
                label={t('Description')}
                value={text}
                rows={4}
                isReadOnly={isSending}
                onChange={setText}
              />
            </Form>
          </StackItem>
          {problem !== undefined && (
            <StackItem>
              <SaveProblemAlert
                problem={problem}
                snapshot={name}
                namespace={namespace}
                onTakeTheirs={setText}
              />
            </StackItem>
          )}
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button
          type="submit"
          form={FORM_ID}
          variant="primary"
          isLoading={isSending}
          isDisabled={isSending || isTooLong}
        >
          {t('Save')}
        </Button>
        <Button variant="link" onClick={closeOverlay}>
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
