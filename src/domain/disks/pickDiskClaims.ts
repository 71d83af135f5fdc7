import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';

import { listDisks } from './listDisks.ts';
import type { DiskClaims } from './listWaitingDisks.ts';

/**
 * What the list of all claims of a project says of those of one VM; nothing where there is no such list.
 *
 * @example pickDiskClaims(aVm({ disks: ['root'] }), []) // → { found: [], missing: ['web-1-root'] }
 */
export const pickDiskClaims = (
  vm: VirtualMachine,
  claims: readonly PersistentVolumeClaim[] | undefined,
): DiskClaims => {
  if (claims === undefined) {
    return { found: [], missing: [] };
  }
  const wanted = new Set(
    listDisks(vm, claims).flatMap(({ claimName }) => (claimName === undefined ? [] : [claimName])),
  );
  const found = claims.filter(({ metadata }) => wanted.has(metadata.name));
  const present = new Set(found.map(({ metadata }) => metadata.name));
  return { found, missing: [...wanted].filter((name) => !present.has(name)) };
};
