import { Button, Stack, StackItem } from '@patternfly/react-core';
import { useEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

import { useFocusRescue } from '../focus/useFocusRescue.ts';
import { isOfClone } from './isOfClone.ts';
import { StopConfirm } from './StopConfirm.tsx';
import { StopFailure } from './StopFailure.tsx';
import type { Stop } from './useStopSnapshot.ts';

type StopOrAskProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly namespace: string;
  readonly stop: Stop;
  readonly onConfirm: () => void;
};

type StopInPlaceProps = StopOrAskProps & {
  /** Takes over the focus when there is nothing to stop any more. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** The button that stops a snapshot, its question in the same place, and what went wrong with it. */
export const StopInPlace = ({ refugeRef, ...stop }: StopInPlaceProps): ReactElement => {
  const partRef = useRef<HTMLDivElement>(null);
  useFocusRescue(partRef, refugeRef);
  return (
    <div ref={partRef}>
      <StopOrAsk {...stop} />
    </div>
  );
};

const StopOrAsk = ({ snapshot, namespace, stop, onConfirm }: StopOrAskProps): ReactElement => {
  const t = useT();
  const access = useAccess(VirtualMachineSnapshotModel, 'delete', namespace);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const wasAskingRef = useRef(false);
  const { step } = stop;
  useEffect(() => {
    if (wasAskingRef.current && step.kind === 'idle') {
      buttonRef.current?.focus();
    }
    wasAskingRef.current = step.kind === 'asking';
  }, [step]);
  if (step.kind === 'asking') {
    return <StopConfirm isForClone={isOfClone(snapshot)} onGoOn={stop.goOn} onStop={onConfirm} />;
  }
  return (
    <Stack hasGutter>
      {step.kind === 'refused' && (
        <StopFailure isPlain failure={step.failure} namespace={namespace} />
      )}
      <StackItem>
        <Button
          ref={buttonRef}
          variant="secondary"
          size="sm"
          isDisabled={access !== 'allowed' || step.kind === 'sending'}
          isLoading={step.kind === 'sending'}
          onClick={stop.ask}
        >
          {t('Stop snapshot')}
        </Button>
      </StackItem>
      {access === 'denied' && (
        <StackItem>{t('You may not delete snapshots in {{namespace}}.', { namespace })}</StackItem>
      )}
    </Stack>
  );
};
