import { useCallback, useRef, useState } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { isUncertain, toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { useOnce } from '../once/useOnce.ts';
import { useLateSuccess } from '../write-failure/useLateSuccess.ts';
import { getDescription } from './getDescription.ts';
import { saveDescription } from './saveDescription.ts';

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
  /** What was sent without an answer: it may have been written, and is then ours and nobody else's. */
  const unsureRef = useRef<string>();
  const { isUnderWay: isSending, run } = useOnce();
  const [problem, setProblem] = useState<SaveProblem>();
  useLateSuccess({
    snapshot,
    failure: problem?.kind === 'failed' && problem.sent === text ? problem.failure : undefined,
    isAsWanted: (current) => getDescription(current) === text,
    onDone,
  });
  const save = useCallback(() => {
    const send = async (): Promise<SaveProblem | undefined> => {
      const outcome = await saveDescription(seenRef.current, text);
      switch (outcome.kind) {
        case 'saved':
          return undefined;
        case 'gone':
          return { kind: 'failed', failure: { kind: 'gone', message: '' }, sent: text };
        case 'changed': {
          const theirs = getDescription(outcome.current);
          seenRef.current = outcome.current;
          return theirs === unsureRef.current ? send() : { kind: 'changed', theirs };
        }
      }
    };
    const toProblem = (error: unknown): SaveProblem => {
      const failure = toWriteFailure(error);
      unsureRef.current = isUncertain(failure) ? text : unsureRef.current;
      return { kind: 'failed', failure, sent: text };
    };
    run(async () => {
      setProblem(undefined);
      const met = await send().catch(toProblem);
      if (met === undefined) {
        onDone();
      } else {
        setProblem(met);
      }
    });
  }, [run, text, onDone]);
  return { isSending, problem, save };
};
