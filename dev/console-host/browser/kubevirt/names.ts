export const KUBEVIRT_PLUGIN = 'kubevirt-plugin';

/** The flag by which kubevirt-plugin announces itself. */
export const PRESENCE_FLAG = 'KUBEVIRT_DYNAMIC';

export const VM_MODEL = { group: 'kubevirt.io', kind: 'VirtualMachine', version: 'v1' } as const;
export const VM_REFERENCE = 'kubevirt.io~v1~VirtualMachine';
