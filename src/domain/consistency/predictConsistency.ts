import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

import { getGuestState } from '../vm/guestState.ts';
import { isLeftFrozen } from '../vm/isLeftFrozen.ts';
import { isWindows } from '../vm/isWindows.ts';
import type { Consistency } from './consistency.ts';

/**
 * How consistent a snapshot will be that is taken now.
 *
 * KubeVirt freezes the guest if an agent is connected and the VM is not paused; a paused guest cannot write out what
 * it holds in memory. A guest that is frozen already is not frozen anew, and KubeVirt reports the snapshot like any
 * other with an agent; but VSS has ended such a freeze of Windows after ten seconds.
 *
 * @example predictConsistency(aVm(), undefined) // → 'offline'
 */
export const predictConsistency = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): Consistency => {
  switch (getGuestState(vm, vmi)) {
    case 'off':
      return 'offline';
    case 'paused':
    case 'without-agent':
      return 'crash';
    case 'with-agent':
      if (!isWindows(vm, vmi)) {
        return 'file-system';
      }
      return isLeftFrozen(vm, vmi) ? 'crash' : 'application';
    case 'unknown':
      return 'unknown';
  }
};
