import { useCallback, useState } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { deleteObject } from '#ui/sdk/deleteObject.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { useOnce } from '../once/useOnce.ts';
import { useLateSuccess } from '../write-failure/useLateSuccess.ts';
import { toDeleteFailure } from './toDeleteFailure.ts';

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

const isGoing = ({ metadata }: VirtualMachineSnapshot): boolean =>
  metadata.deletionTimestamp !== undefined;

/** Deletes this very snapshot once, however often it is clicked. */
export const useDelete = ({ snapshot, confirm, onDone }: Wish): Deletion => {
  const { isUnderWay: isSending, run } = useOnce();
  const [failure, setFailure] = useState<WriteFailure>();
  useLateSuccess({ snapshot, failure, isAsWanted: isGoing, onDone });
  const send = useCallback(() => {
    run(async () => {
      setFailure(undefined);
      try {
        if (await confirm()) {
          await deleteObject(VirtualMachineSnapshotModel, snapshot);
          onDone();
        }
      } catch (error) {
        setFailure(await toDeleteFailure(error, snapshot));
      }
    });
  }, [run, snapshot, confirm, onDone]);
  return { isSending, failure, send };
};
