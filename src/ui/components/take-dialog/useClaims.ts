import { useEffect, useState } from 'react';

import { PersistentVolumeClaimModel } from '#api/models.ts';
import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { listDisks } from '#domain/disks/listDisks.ts';
import { findObject } from '#ui/sdk/findObject.ts';

const NONE: readonly PersistentVolumeClaim[] = [];

const readClaims = async (
  namespace: string,
  names: readonly string[],
): Promise<readonly PersistentVolumeClaim[]> => {
  const results = await Promise.allSettled(
    names.map((name) =>
      findObject<PersistentVolumeClaim>(PersistentVolumeClaimModel, { name, namespace }),
    ),
  );
  return results
    .map((result) => (result.status === 'fulfilled' ? result.value : undefined))
    .filter((claim) => claim !== undefined);
};

/** The claims of a VM's disks, read once; those that cannot be read are left out, and their sizes stay unknown. */
export const useClaims = (vm: VirtualMachine): readonly PersistentVolumeClaim[] => {
  const [claims, setClaims] = useState(NONE);
  const { namespace = '' } = vm.metadata;
  const names = listDisks(vm, NONE)
    .map(({ claimName }) => claimName)
    .filter((name) => name !== undefined)
    .join(',');
  useEffect(() => {
    let isStale = false;
    void readClaims(namespace, names === '' ? [] : names.split(',')).then((read) => {
      if (!isStale) {
        setClaims(read);
      }
    });
    return () => {
      isStale = true;
    };
  }, [namespace, names]);
  return claims;
};
