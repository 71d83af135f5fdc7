import { useEffect, useState } from 'react';

import { VolumeSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';
import type { VolumeSnapshot } from '#api/volumeSnapshot.ts';
import { findObject } from '#ui/sdk/findObject.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

type Sizes = ReadonlyMap<string, string>;

export type CopySizes = { readonly sizes: Sizes; readonly isDenied: boolean };

const NONE: Sizes = new Map();

const readSizes = async (names: readonly string[], namespace: string): Promise<Sizes> => {
  const results = await Promise.allSettled(
    names.map((name) => findObject<VolumeSnapshot>(VolumeSnapshotModel, { name, namespace })),
  );
  return new Map(
    results.flatMap((result) => {
      const copy = result.status === 'fulfilled' ? result.value : undefined;
      const size = copy?.status?.restoreSize;
      return copy === undefined || size === undefined ? [] : [[copy.metadata.name, size] as const];
    }),
  );
};

/**
 * What a restore of each disk needs, by the name of its VolumeSnapshot: read once for every step that the copies make,
 * each by its name, because a project may hold thousands. What cannot be read is left out.
 */
export const useCopySizes = (
  content: VirtualMachineSnapshotContent | undefined,
  namespace: string,
): CopySizes => {
  const [sizes, setSizes] = useState(NONE);
  const access = useAccess(VolumeSnapshotModel, 'list', namespace);
  const names = (content?.spec.volumeBackups ?? []).flatMap(
    ({ volumeSnapshotName }) => volumeSnapshotName ?? [],
  );
  const question = JSON.stringify({
    names: access === 'allowed' ? names : [],
    namespace,
    step: content?.status?.volumeSnapshotStatus?.map(({ readyToUse }) => readyToUse === true),
  });
  useEffect(() => {
    let isStale = false;
    const asked = JSON.parse(question) as { names: readonly string[]; namespace: string };
    void readSizes(asked.names, asked.namespace).then((read) => {
      if (!isStale) {
        setSizes(read);
      }
    });
    return () => {
      isStale = true;
    };
  }, [question]);
  return { sizes, isDenied: access === 'denied' };
};
