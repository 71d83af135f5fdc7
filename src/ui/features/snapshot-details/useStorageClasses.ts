import { useEffect, useState } from 'react';

import { StorageClassModel } from '#api/models.ts';
import type { StorageClass } from '#api/storageClass.ts';
import { listObjects } from '#ui/sdk/listObjects.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

export type StorageClasses = ReadonlyMap<string, StorageClass>;

const NONE: StorageClasses = new Map();

/** The storage classes by name, read once; none for whoever may not see them: little is lost without. */
export const useStorageClasses = (): StorageClasses => {
  const [classes, setClasses] = useState(NONE);
  const isAllowed = useAccess(StorageClassModel, 'list', '') === 'allowed';
  useEffect(() => {
    let isStale = false;
    if (isAllowed) {
      listObjects<StorageClass>(StorageClassModel, {}).then(
        (found) => {
          if (!isStale) {
            setClasses(new Map(found.map((each) => [each.metadata.name, each])));
          }
        },
        () => undefined,
      );
    }
    return () => {
      isStale = true;
    };
  }, [isAllowed]);
  return classes;
};
