import type { Condition } from '#api/meta.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

import { findCondition } from '../conditions/findCondition.ts';

/** What KubeVirt meets when it takes a snapshot now. */
export type GuestState = 'off' | 'paused' | 'with-agent' | 'without-agent' | 'unknown';

/** The statuses that KubeVirt prints only while there is an instance. */
const ON: readonly (string | undefined)[] = ['Running', 'Paused', 'Migrating', 'Stopping'];

const getRunning = (conditions: readonly Condition[] | undefined): GuestState => {
  if (findCondition(conditions, 'Paused')?.status === 'True') {
    return 'paused';
  }
  return findCondition(conditions, 'AgentConnected')?.status === 'True'
    ? 'with-agent'
    : 'without-agent';
};

const guessRunning = ({ conditions, printableStatus }: NonNullable<VirtualMachine['status']>) =>
  printableStatus === 'Paused' ? 'paused' : getRunning(conditions);

/**
 * Tells whether a VM is on and whether its guest would be frozen for a snapshot.
 *
 * For KubeVirt a VM is on as long as its instance exists, also on its way out; a paused one is never frozen. A VM
 * repeats the conditions of its instance but keeps them unchanged once the instance is gone: where the instance is not
 * at hand, they count only if `status.created` or the printable status says that there is one.
 *
 * @example getGuestState(aVm(), undefined) // → 'off'
 */
export const getGuestState = (
  { status }: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): GuestState => {
  if (vmi !== undefined) {
    return getRunning(vmi.status?.conditions);
  }
  if (status?.printableStatus === undefined) {
    return 'unknown';
  }
  const isOn = status.created === true || ON.includes(status.printableStatus);
  return isOn ? guessRunning(status) : 'off';
};
