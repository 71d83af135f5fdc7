import { useCallback, useRef, useState } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { isUncertain, toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { useLateSuccess } from '../write-failure/useLateSuccess.ts';
import { getDescription } from './getDescription.ts';
import { saveDescription } from './saveDescription.ts';
import type { SaveOutcome } from './saveDescription.ts';

export type SaveProblem =
  /** The text that somebody else has written meanwhile; the next save replaces it knowingly. */
  | { readonly kind: 'changed'; readonly theirs: string }
  | { readonly kind: 'failed'; readonly failure: WriteFailure; readonly sent: string };

export type DescriptionSaving = {
  readonly isSending: boolean;
  readonly problem: SaveProblem | undefined;
  readonly save: () => void;
};

type Wish = {
  readonly snapshot: VirtualMachineSnapshot;
  /** The description as it is typed now. */
  readonly text: string;
  readonly onDone: () => void;
};

/** Saves a description once, however often it is clicked, and never over what the user has not seen. */
export const useSaveDescription = ({ snapshot, text, onDone }: Wish): DescriptionSaving => {
  const seenRef = useRef(snapshot);
  const underWayRef = useRef(false);
  /** What was sent without an answer: it may have been written, and is then ours and nobody else's. */
  const unsureRef = useRef<string>();
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<SaveProblem>();
  useLateSuccess({
    snapshot,
    failure: problem?.kind === 'failed' && problem.sent === text ? problem.failure : undefined,
    isAsWanted: (current) => getDescription(current) === text,
    onDone,
  });
  const save = useCallback(() => {
    const stopWith = (next: SaveProblem): void => {
      underWayRef.current = false;
      setIsSending(false);
      setProblem(next);
    };
    const fail = (error: unknown): void => {
      const failure = toWriteFailure(error);
      unsureRef.current = isUncertain(failure) ? text : unsureRef.current;
      stopWith({ kind: 'failed', failure, sent: text });
    };
    const finish = (outcome: SaveOutcome): void => {
      if (outcome.kind === 'saved') {
        onDone();
      } else if (outcome.kind === 'gone') {
        stopWith({ kind: 'failed', failure: { kind: 'gone', message: '' }, sent: text });
      } else {
        const theirs = getDescription(outcome.current);
        seenRef.current = outcome.current;
        if (theirs === unsureRef.current) {
          send();
        } else {
          stopWith({ kind: 'changed', theirs });
        }
      }
    };
    const send = (): void => {
      saveDescription(seenRef.current, text).then(finish, fail);
    };
    if (underWayRef.current) {
      return;
    }
    underWayRef.current = true;
    setIsSending(true);
    setProblem(undefined);
    send();
  }, [text, onDone]);
  return { isSending, problem, save };
};
