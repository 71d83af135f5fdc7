import { useEffect, useState } from 'react';

import { PersistentVolumeClaimModel } from '#api/models.ts';
import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { BACKEND_CLAIM_LABEL } from '#domain/disks/backendVolume.ts';
import { listDisks } from '#domain/disks/listDisks.ts';
import { listObjects } from '#ui/sdk/listObjects.ts';
import type { ListQuery } from '#ui/sdk/useWatchList.ts';

const NONE: readonly PersistentVolumeClaim[] = [];

/** One narrow question for each disk: a project may hold thousands of claims. */
const listQueries = (vm: VirtualMachine): ListQuery[] => {
  const { name: vmName, namespace = '' } = vm.metadata;
  return listDisks(vm, NONE).flatMap(({ kind, claimName }): ListQuery[] => {
    if (kind === 'Backend') {
      return [{ namespace, labelSelector: { matchLabels: { [BACKEND_CLAIM_LABEL]: vmName } } }];
    }
    return claimName === undefined
      ? []
      : [{ namespace, fieldSelector: `metadata.name=${claimName}` }];
  });
};

const readClaims = async (
  queries: readonly ListQuery[],
): Promise<readonly PersistentVolumeClaim[]> => {
  const results = await Promise.allSettled(
    queries.map((query) => listObjects<PersistentVolumeClaim>(PersistentVolumeClaimModel, query)),
  );
  return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : NONE));
};

/** The claims of a VM's disks, read once; those that cannot be read are left out, and their sizes stay unknown. */
export const useClaims = (vm: VirtualMachine): readonly PersistentVolumeClaim[] => {
  const [claims, setClaims] = useState(NONE);
  const questions = JSON.stringify(listQueries(vm));
  useEffect(() => {
    let isStale = false;
    void readClaims(JSON.parse(questions) as ListQuery[]).then((read) => {
      if (!isStale) {
        setClaims(read);
      }
    });
    return () => {
      isStale = true;
    };
  }, [questions]);
  return claims;
};
