import { useCallback, useState } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { findVmOwner } from '#domain/snapshot/findVmOwner.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { useOnce } from '../once/useOnce.ts';
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
  const { isUnderWay: isSending, run } = useOnce();
  const [failure, setFailure] = useState<WriteFailure>();
  useLateSuccess({ snapshot, failure, isAsWanted: isKept, onDone });
  const send = useCallback(() => {
    run(async () => {
      setFailure(undefined);
      try {
        const outcome = await keepSnapshot(snapshot);
        if (outcome === 'kept') {
          onDone();
        } else {
          setFailure({ kind: 'gone', message: '' });
        }
      } catch (error) {
        setFailure(toWriteFailure(error));
      }
    });
  }, [run, snapshot, onDone]);
  return { isSending, failure, send };
};
