import { useEffect, useState } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import { getNameProblem } from '#domain/naming/nameProblem.ts';
import type { NameProblem } from '#domain/naming/nameProblem.ts';
import { findObject } from '#ui/sdk/findObject.ts';

/** Long enough for a typist to pause, short enough to be known before the button is reached. */
const PAUSE_MS = 300;

const NONE: ReadonlySet<string> = new Set();

/** What is wrong with a name as it is typed; whether it is taken is asked of the cluster, one name at a time. */
export const useNameCheck = (name: string, namespace: string): NameProblem | undefined => {
  const [taken, setTaken] = useState(NONE);
  const isLegal = getNameProblem(name, NONE) === undefined;
  useEffect(() => {
    if (!isLegal) {
      return undefined;
    }
    let isStale = false;
    const timer = setTimeout(() => {
      findObject(VirtualMachineSnapshotModel, { name, namespace }).then(
        (found) => {
          if (!isStale) {
            setTaken(found === undefined ? NONE : new Set([name]));
          }
        },
        () => {
          // Without an answer the name counts as free: the API server has the last word when it is created.
        },
      );
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [isLegal, name, namespace]);
  return getNameProblem(name, taken);
};
