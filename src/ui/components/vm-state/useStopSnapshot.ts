import { useCallback, useMemo, useState } from 'react';

import { toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { stopSnapshot } from './stopSnapshot.ts';
import type { SnapshotRef, StopOutcome } from './stopSnapshot.ts';

export type StopStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'answered'; readonly outcome: StopOutcome; readonly ref: SnapshotRef }
  | { readonly kind: 'refused'; readonly failure: WriteFailure };

/** The snapshot that is being stopped or was, once the API server has taken the wish. */
export const getStopped = (step: StopStep): SnapshotRef | undefined =>
  step.kind === 'answered' && step.outcome === 'stopping' ? step.ref : undefined;

export type Stop = {
  readonly step: StopStep;
  readonly ask: () => void;
  readonly goOn: () => void;
  readonly confirm: (ref: SnapshotRef) => void;
};

/** The course of stopping one snapshot: asked for, confirmed, sent, answered. */
export const useStopSnapshot = (onStopped?: (uid: string) => void): Stop => {
  const [step, setStep] = useState<StopStep>({ kind: 'idle' });
  const confirm = useCallback(
    (ref: SnapshotRef) => {
      setStep({ kind: 'sending' });
      stopSnapshot(ref).then(
        (outcome) => {
          setStep({ kind: 'answered', outcome, ref });
          if (outcome === 'stopping') {
            onStopped?.(ref.uid);
          }
        },
        (error: unknown) => {
          setStep({ kind: 'refused', failure: toWriteFailure(error) });
        },
      );
    },
    [onStopped],
  );
  return useMemo(
    () => ({
      step,
      ask: () => {
        setStep({ kind: 'asking' });
      },
      goOn: () => {
        setStep({ kind: 'idle' });
      },
      confirm,
    }),
    [step, confirm],
  );
};
