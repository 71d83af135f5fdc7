import { useEffect, useRef } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';

import type { CreateStep } from './useCreateSnapshot.ts';

type BegunInput = {
  readonly step: CreateStep;
  readonly vm: VirtualMachine;
  readonly name: string;
  /** Looks whether the snapshot of this name is the one that was asked for. */
  readonly look: () => void;
};

/**
 * After a try without a certain answer the VM itself may show that a snapshot of this name has begun. Whose it is has to
 * be looked up, once: somebody else may have chosen the same name.
 */
export const useBegun = ({ step, vm, name, look }: BegunInput): void => {
  const lookedForRef = useRef<string>();
  const hasBegun = step.kind === 'unsure' && vm.status?.snapshotInProgress === name;
  useEffect(() => {
    if (hasBegun && lookedForRef.current !== name) {
      lookedForRef.current = name;
      look();
    }
  }, [hasBegun, name, look]);
};
