import { useEffect, useState } from 'react';

import { PersistentVolumeClaimModel } from '#api/models.ts';
import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { BACKEND_CLAIM_LABEL } from '#domain/disks/backendVolume.ts';
import { listDisks } from '#domain/disks/listDisks.ts';
import { listWaitingDisks } from '#domain/disks/listWaitingDisks.ts';
import type { DiskClaims } from '#domain/disks/listWaitingDisks.ts';
import { listObjects } from '#ui/sdk/listObjects.ts';
import type { ListQuery } from '#ui/sdk/useWatchList.ts';

/** KubeVirt, too, looks every five seconds whether a disk has become ready. */
const PAUSE_MS = 5_000;

const NONE: DiskClaims = { found: [], missing: [] };

type Question = { readonly query: ListQuery; readonly claim?: string };

/** One narrow question for each disk: a project may hold thousands of claims. */
const listQuestions = (vm: VirtualMachine | undefined): Question[] => {
  if (vm === undefined) {
    return [];
  }
  const { name: vmName, namespace = '' } = vm.metadata;
  return listDisks(vm, []).flatMap(({ kind, claimName }): Question[] => {
    if (kind === 'Backend') {
      const labelSelector = { matchLabels: { [BACKEND_CLAIM_LABEL]: vmName } };
      return [{ query: { namespace, labelSelector } }];
    }
    return claimName === undefined
      ? []
      : [{ query: { namespace, fieldSelector: `metadata.name=${claimName}` }, claim: claimName }];
  });
};

const ask = async ({ query, claim }: Question): Promise<DiskClaims> => {
  try {
    const found = await listObjects<PersistentVolumeClaim>(PersistentVolumeClaimModel, query);
    return { found, missing: claim === undefined || found.length > 0 ? [] : [claim] };
  } catch {
    return NONE;
  }
};

const readClaims = async (questions: readonly Question[]): Promise<DiskClaims> => {
  const answers = await Promise.all(questions.map(ask));
  return {
    found: answers.flatMap(({ found }) => found),
    missing: answers.flatMap(({ missing }) => missing),
  };
};

/**
 * The claims of a VM's disks, none while the VM is not known; of those that cannot be read nothing is known. They are read once, and again as long as
 * one of them is not ready.
 */
export const useClaims = (vm: VirtualMachine | undefined): DiskClaims => {
  const [claims, setClaims] = useState(NONE);
  const questions = JSON.stringify(listQuestions(vm));
  const isWaiting = vm !== undefined && listWaitingDisks(listDisks(vm, []), claims).length > 0;
  useEffect(() => {
    let isStale = false;
    const read = (): void => {
      void readClaims(JSON.parse(questions) as Question[]).then((answer) => {
        if (!isStale) {
          setClaims(answer);
        }
      });
    };
    read();
    const timer = isWaiting ? setInterval(read, PAUSE_MS) : undefined;
    return () => {
      isStale = true;
      clearInterval(timer);
    };
  }, [questions, isWaiting]);
  return claims;
};
