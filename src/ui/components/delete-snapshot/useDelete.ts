import { useCallback, useRef, useState } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { deleteObject } from '#ui/sdk/deleteObject.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

export type Deletion = {
  readonly isSending: boolean;
  readonly failure: WriteFailure | undefined;
  readonly send: () => void;
};

/** Deletes this very snapshot once, however often it is clicked. */
export const useDelete = (snapshot: VirtualMachineSnapshot, onDone: () => void): Deletion => {
  const underWayRef = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<WriteFailure>();
  const send = useCallback(() => {
    if (underWayRef.current) {
      return;
    }
    underWayRef.current = true;
    setIsSending(true);
    setFailure(undefined);
    deleteObject(VirtualMachineSnapshotModel, snapshot).then(onDone, (error: unknown) => {
      underWayRef.current = false;
      setIsSending(false);
      setFailure(toWriteFailure(error));
    });
  }, [snapshot, onDone]);
  return { isSending, failure, send };
};
