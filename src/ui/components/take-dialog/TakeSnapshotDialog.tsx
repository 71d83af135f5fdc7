import {
  Button,
  Form,
  FormGroup,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  TextInput,
} from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { buildSnapshot } from '#api/buildSnapshot.ts';
import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { toLabelValue } from '#domain/naming/labelValue.ts';
import { buildSnapshotName } from '#domain/naming/snapshotName.ts';
import type { Instant } from '#domain/time/instant.ts';
import { useT } from '#ui/i18n.ts';
import { createObject } from '#ui/sdk/createObject.ts';

type TakeSnapshotDialogProps = {
  readonly vm: VirtualMachine;
  readonly closeOverlay: () => void;
};

const TakeSnapshotDialog = ({ vm, closeOverlay }: TakeSnapshotDialogProps): ReactElement => {
  const t = useT();
  const [name, setName] = useState(() =>
    buildSnapshotName(
      vm.metadata.name,
      Date.now() as Instant,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    ),
  );
  const create = async (): Promise<void> => {
    await createObject(
      VirtualMachineSnapshotModel,
      buildSnapshot({
        vm,
        name,
        description: '',
        wantedVolumes: [],
        origin: 'manual',
        labelValue: toLabelValue(vm.metadata.name),
      }),
    );
    closeOverlay();
  };
  return (
    <Modal isOpen variant="medium" onClose={closeOverlay} aria-labelledby="vm-snapshots-take-title">
      <ModalHeader title={t('Take snapshot')} labelId="vm-snapshots-take-title" />
      <ModalBody>
        <Form>
          <FormGroup label={t('Name')} fieldId="vm-snapshots-take-name" isRequired>
            <TextInput
              id="vm-snapshots-take-name"
              value={name}
              onChange={(_event, value) => {
                setName(value);
              }}
            />
          </FormGroup>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button onClick={() => void create()}>{t('Create')}</Button>
        <Button variant="link" onClick={closeOverlay}>
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};

export default TakeSnapshotDialog;
