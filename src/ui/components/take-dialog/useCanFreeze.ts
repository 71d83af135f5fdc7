import { useEffect, useState } from 'react';

import type { GuestInfo, VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { canFreeze } from '#domain/vm/canFreeze.ts';
import { getGuestState } from '#domain/vm/guestState.ts';
import { readSubresource } from '#ui/sdk/readSubresource.ts';

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
    const tell = (can: boolean | undefined): void => {
      if (!isStale) {
        setAnswer(can);
      }
    };
    if (isAsked) {
      const plural = 'virtualmachineinstances';
      readSubresource({ plural, namespace, name, action: 'guestosinfo' }).then(
        (info) => {
          tell(canFreeze(info as GuestInfo));
        },
        () => {
          tell(undefined);
        },
      );
    }
    return () => {
      isStale = true;
    };
  }, [isAsked, namespace, name]);
  return isAsked ? answer : undefined;
};
