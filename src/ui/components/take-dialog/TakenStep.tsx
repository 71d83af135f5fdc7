import { Button, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';
import { useNavigate } from '#ui/sdk/useNavigate.ts';

import { buildTabPath } from '../vm-state/buildTabPath.ts';
import { SnapshotProgress } from '../vm-state/SnapshotProgress.tsx';

type TakenStepProps = {
  readonly vm: VirtualMachine;
  readonly snapshot: string;
  readonly titleId: string;
  readonly onClose: () => void;
};

/** What the dialog becomes where the page behind it has no place for the VM's state. */
export const TakenStep = ({ vm, snapshot, titleId, onClose }: TakenStepProps): ReactElement => {
  const t = useT();
  const navigate = useNavigate();
  return (
    <>
      <ModalHeader
        labelId={titleId}
        title={t('Taking a snapshot of {{name}}', { name: vm.metadata.name })}
      />
      <ModalBody>
        <SnapshotProgress name={snapshot} namespace={vm.metadata.namespace ?? ''} />
      </ModalBody>
      <ModalFooter>
        <Button
          onClick={() => {
            onClose();
            void navigate(buildTabPath(vm));
          }}
        >
          {t('Show snapshots')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('Close (goes on)')}
        </Button>
      </ModalFooter>
    </>
  );
};
