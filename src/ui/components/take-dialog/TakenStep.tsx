import { Button, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';
import { useNavigate } from '#ui/sdk/useNavigate.ts';

import { buildTabPath } from '../vm-state/buildTabPath.ts';
import { getStopEnd } from '../vm-state/getStopEnd.ts';
import { SnapshotProgress } from '../vm-state/SnapshotProgress.tsx';
import { SnapshotTitle } from '../vm-state/SnapshotTitle.tsx';
import { useSnapshotProgress } from '../vm-state/useSnapshotProgress.ts';

type TakenStepProps = {
  readonly vm: VirtualMachine;
  readonly snapshot: string;
  readonly titleId: string;
  readonly onClose: () => void;
};

/** What the dialog becomes where the page behind it has no place for the VM's state. */
export const TakenStep = (props: TakenStepProps): ReactElement => {
  const { vm, snapshot: name, titleId, onClose } = props;
  const t = useT();
  const navigate = useNavigate();
  const showRef = useRef<HTMLButtonElement>(null);
  const namespace = vm.metadata.namespace ?? '';
  const [stopped, setStopped] = useState<string>();
  const { snapshot } = useSnapshotProgress(name, namespace);
  const goesOn = snapshot.kind === 'loaded' && getStopEnd(snapshot.data) === undefined;
  useEffect(() => {
    // The button that had the focus went with the step before.
    showRef.current?.focus();
  }, []);
  return (
    <>
      <ModalHeader
        labelId={titleId}
        title={t('Taking a snapshot of {{name}}', { name: vm.metadata.name })}
        description={<SnapshotTitle name={name} namespace={namespace} stopped={stopped} />}
      />
      <ModalBody>
        <SnapshotProgress name={name} namespace={namespace} onStopped={setStopped} />
      </ModalBody>
      <ModalFooter>
        <Button
          ref={showRef}
          onClick={() => {
            onClose();
            void navigate(buildTabPath(vm));
          }}
        >
          {t('Show snapshots')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {goesOn ? t('Close (goes on)') : t('Close')}
        </Button>
      </ModalFooter>
    </>
  );
};
