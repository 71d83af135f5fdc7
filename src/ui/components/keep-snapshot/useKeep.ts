import { useCallback, useRef, useState } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findVmOwner } from '#domain/snapshot/findVmOwner.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { useLateSuccess } from '../write-failure/useLateSuccess.ts';
import { keepSnapshot } from './keepSnapshot.ts';

export type Keeping = {
  readonly isSending: boolean;
  readonly failure: WriteFailure | undefined;
  readonly send: () => void;
};

const isKept = (snapshot: VirtualMachineSnapshot): boolean => findVmOwner(snapshot) === undefined;

/** Takes a snapshot's tie to its VM away once, however often it is clicked. */
export const useKeep = (snapshot: VirtualMachineSnapshot, onDone: () => void): Keeping => {
  const underWayRef = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<WriteFailure>();
  useLateSuccess({ snapshot, failure, isAsWanted: isKept, onDone });
  const send = useCallback(() => {
    const stopWith = (next: WriteFailure): void => {
      underWayRef.current = false;
      setIsSending(false);
      setFailure(next);
    };
    if (underWayRef.current) {
      return;
    }
    underWayRef.current = true;
    setIsSending(true);
    setFailure(undefined);
    keepSnapshot(snapshot).then(
      (outcome) => {
        if (outcome === 'kept') {
          onDone();
        } else {
          stopWith({ kind: 'gone', message: '' });
        }
      },
      (error: unknown) => {
        stopWith(toWriteFailure(error));
      },
    );
  }, [snapshot, onDone]);
  return { isSending, failure, send };
};
