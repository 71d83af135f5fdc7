import { useEffect, useState } from 'react';

import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { getGuestState } from '#domain/vm/guestState.ts';

import { readCanFreeze } from './readCanFreeze.ts';

/** Whether the guest agent has the commands for a freeze; undefined where there is none or no answer. */
export const useCanFreeze = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): boolean | undefined => {
  const [answer, setAnswer] = useState<boolean>();
  const { name, namespace = '' } = vm.metadata;
  const isAsked = getGuestState(vm, vmi) === 'with-agent';
  useEffect(() => {
    let isStale = false;
    if (isAsked) {
      void readCanFreeze({ name, namespace }).then((can) => {
        if (!isStale) {
          setAnswer(can);
        }
      });
    }
    return () => {
      isStale = true;
    };
  }, [isAsked, namespace, name]);
  return isAsked ? answer : undefined;
};
