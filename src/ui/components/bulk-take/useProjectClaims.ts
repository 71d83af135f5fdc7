import { useEffect, useState } from 'react';

import { PersistentVolumeClaimModel } from '#api/models.ts';
import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import { listObjects } from '#ui/sdk/listObjects.ts';

export type FindClaims = (namespace: string | undefined) => readonly PersistentVolumeClaim[];

const NONE: readonly PersistentVolumeClaim[] = [];

const read = async (namespace: string): Promise<readonly PersistentVolumeClaim[]> => {
  try {
    return await listObjects<PersistentVolumeClaim>(PersistentVolumeClaimModel, { namespace });
  } catch {
    return NONE;
  }
};

/** The claims of some projects, read once, one list each; where they may not be read the disks are less well known. */
export const useProjectClaims = (namespaces: readonly string[]): FindClaims => {
  const [claims, setClaims] = useState<Readonly<Record<string, typeof NONE>>>({});
  const asked = JSON.stringify(namespaces);
  useEffect(() => {
    let isStale = false;
    (JSON.parse(asked) as string[]).forEach((namespace) => {
      void read(namespace).then((found) => {
        if (!isStale) {
          setClaims((known) => ({ ...known, [namespace]: found }));
        }
      });
    });
    return () => {
      isStale = true;
    };
  }, [asked]);
  return (namespace = '') => claims[namespace] ?? NONE;
};
