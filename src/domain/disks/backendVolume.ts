import type { VirtualMachine } from '#api/virtualMachine.ts';

import { MAX_LABEL_LENGTH } from '../naming/dnsLabel.ts';
import { toShortHash } from '../naming/shortHash.ts';

/** Key of the label by which KubeVirt finds the claim with a VM's TPM and firmware state; the value is the VM's name. */
export const BACKEND_CLAIM_LABEL = 'persistent-state-for';

const PREFIX = BACKEND_CLAIM_LABEL;

/** Two hyphens and a hash. */
const HASH_ROOM = 10;

/**
 * The name that KubeVirt gives the TPM and firmware state of a VM among its volumes; it stands in no VM's spec.
 *
 * KubeVirt's rule (`BackendPVCVolumeName`): prefix and VM joined if they fit 63 characters; else the prefix is cut and
 * hashed, or, when the VM's name leaves no room for that, the whole.
 *
 * @example getBackendVolumeName('web-1') // → 'persistent-state-for-web-1'
 */
export const getBackendVolumeName = (vmName: string): string => {
  const whole = `${PREFIX}-${vmName}`;
  if (whole.length <= MAX_LABEL_LENGTH) {
    return whole;
  }
  const room = MAX_LABEL_LENGTH - HASH_ROOM - vmName.length;
  return room > 0
    ? `${PREFIX.slice(0, room)}-${toShortHash(PREFIX)}-${vmName}`
    : `${PREFIX}-${toShortHash(whole)}`;
};

/**
 * Whether KubeVirt keeps a claim with the state of the VM's TPM or firmware (`IsBackendStorageNeeded`): when the VM
 * asks for a TPM or for EFI that remembers.
 *
 * @example needsBackendVolume(aVm()) // → false
 */
export const needsBackendVolume = ({ spec }: VirtualMachine): boolean => {
  const { devices, firmware } = spec.template.spec.domain ?? {};
  const tpm = devices?.tpm;
  return (
    (tpm?.persistent === true && tpm.enabled !== false) ||
    firmware?.bootloader?.efi?.persistent === true
  );
};
