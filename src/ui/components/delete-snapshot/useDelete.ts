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

type Wish = {
  readonly snapshot: VirtualMachineSnapshot;
  /** A last look; nothing is deleted if it says no. */
  readonly confirm: () => Promise<boolean>;
  readonly onDone: () => void;
};

/** Deletes this very snapshot once, however often it is clicked. */
export const useDelete = ({ snapshot, confirm, onDone }: Wish): Deletion => {
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
    const work = async (): Promise<void> => {
      if (await confirm()) {
        await deleteObject(VirtualMachineSnapshotModel, snapshot);
        onDone();
      }
    };
    work()
      .catch((error: unknown) => {
        setFailure(toWriteFailure(error));
      })
      .finally(() => {
        underWayRef.current = false;
        setIsSending(false);
      });
  }, [snapshot, confirm, onDone]);
  return { isSending, failure, send };
};
