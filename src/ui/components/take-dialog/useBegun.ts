import { useEffect } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';

import type { CreateStep } from './useCreateSnapshot.ts';

type BegunInput = {
  readonly step: CreateStep;
  readonly vm: VirtualMachine;
  readonly name: string;
  readonly onCreated: (name: string) => void;
};

/** After a try without a certain answer: the VM itself may show that the snapshot was created, for it has begun. */
export const useBegun = ({ step, vm, name, onCreated }: BegunInput): void => {
  const hasBegun = step.kind === 'unsure' && vm.status?.snapshotInProgress === name;
  useEffect(() => {
    if (hasBegun) {
      onCreated(name);
    }
  }, [hasBegun, name, onCreated]);
};
