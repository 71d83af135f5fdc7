import { useEffect, useState } from 'react';

import { VirtualMachineSnapshotContentModel } from '#api/models.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';
import { toBytes } from '#ui/components/size/toBytes.ts';
import { findObject } from '#ui/sdk/findObject.ts';

export type RequestedSize =
  | { readonly kind: 'loading' }
  | { readonly kind: 'known'; readonly bytes: number }
  /** The snapshot holds no disk, or none yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'hidden' };

const sum = (content: VirtualMachineSnapshotContent | undefined): RequestedSize => {
  const backups = content?.spec.volumeBackups ?? [];
  if (backups.length === 0) {
    return { kind: 'none' };
  }
  const quantities = backups.map(
    ({ persistentVolumeClaim }) => persistentVolumeClaim.spec.resources?.requests?.storage ?? '',
  );
  const bytes = quantities.reduce((all, quantity) => all + (toBytes(quantity) ?? NaN), 0);
  return Number.isNaN(bytes) ? { kind: 'hidden' } : { kind: 'known', bytes };
};

/**
 * How large the disks of a snapshot were asked to be, together. KubeVirt records that, and a restored disk is never
 * smaller. It is read once: a record does not change in that.
 */
export const useRequestedSize = (snapshot: VirtualMachineSnapshot): RequestedSize => {
  const { namespace = '' } = snapshot.metadata;
  const name = snapshot.status?.virtualMachineSnapshotContentName;
  const [size, setSize] = useState<RequestedSize>({ kind: 'loading' });
  useEffect(() => {
    let isStale = false;
    const tell = (next: RequestedSize): void => {
      if (!isStale) {
        setSize(next);
      }
    };
    if (name !== undefined) {
      findObject<VirtualMachineSnapshotContent>(VirtualMachineSnapshotContentModel, {
        name,
        namespace,
      }).then(
        (content) => {
          tell(sum(content));
        },
        () => {
          tell({ kind: 'hidden' });
        },
      );
    }
    return () => {
      isStale = true;
    };
  }, [name, namespace]);
  return name === undefined ? { kind: 'none' } : size;
};
