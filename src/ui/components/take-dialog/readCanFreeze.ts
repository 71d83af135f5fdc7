import type { GuestInfo, VirtualMachine } from '#api/virtualMachine.ts';
import { canFreeze } from '#domain/vm/canFreeze.ts';
import { readSubresource } from '#ui/sdk/readSubresource.ts';

type VmRef = Pick<VirtualMachine['metadata'], 'name' | 'namespace'>;

/** Asks the guest agent of a VM whether it has the commands for a freeze; undefined without an answer. */
export const readCanFreeze = async ({
  name,
  namespace = '',
}: VmRef): Promise<boolean | undefined> => {
  try {
    const plural = 'virtualmachineinstances';
    const info = await readSubresource({ plural, namespace, name, action: 'guestosinfo' });
    return canFreeze(info as GuestInfo);
  } catch {
    return undefined;
  }
};
