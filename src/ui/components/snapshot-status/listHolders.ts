import type { TFunction } from 'i18next';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

/** KubeVirt's own; it takes the copies away first. */
const KUBEVIRT = 'snapshot.kubevirt.io/vmsnapshot-protection';

/** Who has to let a snapshot go before it can be gone; finalizers that are not KubeVirt's by their names. */
export const listHolders = (t: TFunction, { metadata }: VirtualMachineSnapshot): string[] =>
  [...new Set(metadata.finalizers)].map((finalizer) =>
    finalizer === KUBEVIRT ? t('KubeVirt, which removes the copies') : finalizer,
  );
