import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { getStopEnd } from './getStopEnd.ts';
import { StopAnswer } from './StopAnswer.tsx';
import { StopFailure } from './StopFailure.tsx';
import { toSnapshotRef } from './toSnapshotRef.ts';
import { useSnapshotProgress } from './useSnapshotProgress.ts';
import type { SnapshotProgress } from './useSnapshotProgress.ts';
import { getStopped, useStopSnapshot } from './useStopSnapshot.ts';
import type { StopOutcome } from './stopSnapshot.ts';
import type { StopStep } from './useStopSnapshot.ts';

type StopSnapshotDialogProps = {
  readonly name: string;
  readonly namespace: string;
  readonly closeOverlay: () => void;
};

const TITLE_ID = 'vm-snapshots-stop-title';
const GO_ON_ID = 'vm-snapshots-stop-go-on';

/** The answer to the wish to stop, else what has become of the snapshot without it. */
const getEnd = (
  step: StopStep,
  snapshot: SnapshotProgress['snapshot'],
): StopOutcome | undefined => {
  if (step.kind === 'answered') {
    return step.outcome;
  }
  if (snapshot.kind === 'missing') {
    return 'gone';
  }
  return snapshot.kind === 'loaded' ? getStopEnd(snapshot.data) : undefined;
};

/** Asks whether to stop a snapshot, and tells what came of it. */
export const StopSnapshotDialog = (props: StopSnapshotDialogProps): ReactElement => {
  const { name, namespace, closeOverlay } = props;
  const t = useT();
  const { snapshot } = useSnapshotProgress(name, namespace);
  const { step, confirm } = useStopSnapshot();
  const end = getEnd(step, snapshot);
  return (
    <Modal
      isOpen
      variant="small"
      aria-labelledby={TITLE_ID}
      elementToFocus={`#${GO_ON_ID}`}
      onClose={closeOverlay}
    >
      <ModalHeader
        labelId={TITLE_ID}
        title={end === undefined ? t('Stop this snapshot?') : t('Stop snapshot')}
        description={name}
      />
      <ModalBody>
        {end === undefined &&
          t(
            'What was copied so far is thrown away. The VM and its other snapshots stay as they are.',
          )}
        <StopAnswer
          outcome={end}
          stopped={snapshot.kind === 'missing' ? getStopped(step) : undefined}
        />
        {end === undefined && step.kind === 'refused' && (
          <StopFailure failure={step.failure} namespace={namespace} />
        )}
      </ModalBody>
      <ModalFooter>
        {end === undefined && (
          <Button
            variant="danger"
            isDisabled={snapshot.kind !== 'loaded' || step.kind === 'sending'}
            isLoading={step.kind === 'sending'}
            onClick={() => {
              if (snapshot.kind === 'loaded') {
                confirm(toSnapshotRef(snapshot.data, namespace));
              }
            }}
          >
            {t('Stop snapshot')}
          </Button>
        )}
        <Button id={GO_ON_ID} variant="secondary" onClick={closeOverlay}>
          {end === undefined ? t('Go on') : t('Close')}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
