import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

/** Stands in the template of VMs made from the common templates, with values like `windows2k22` and `rhel9`. */
const OS_KEY = 'vm.kubevirt.io/os';

const startsWithWin = (text: string | undefined): boolean => /^win/i.test(text ?? '');

/**
 * Whether the guest is Windows, where a freeze goes through VSS: programs take part, for ten seconds at most.
 *
 * The guest agent knows (`guestOSInfo.id` is `mswindows` there) and outranks all else. Without its word a VM is what it
 * was made from: what its template notes, or the name of its preference (`windows.2k22`). Hyper-V features do not
 * count: any guest may have them, and where a freeze is possible at all the agent is there to be asked.
 *
 * @example isWindows(aVm(), aVmi({ os: 'mswindows' })) // → true
 */
export const isWindows = (
  { spec }: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): boolean => {
  const told = vmi?.status?.guestOSInfo?.id;
  if (told) {
    return told === 'mswindows';
  }
  const { annotations, labels } = spec.template.metadata ?? {};
  return [annotations?.[OS_KEY], labels?.[OS_KEY], spec.preference?.name].some(startsWithWin);
};
