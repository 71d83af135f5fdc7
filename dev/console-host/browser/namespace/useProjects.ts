import { useCallback, useEffect, useState } from 'react';
import { coFetchJSON } from '../fetch/consoleFetch.ts';

export type Projects = { names: string[]; mayListAll: boolean };

const RETRY_AFTER = 3_000;

/** The projects of the user who is signed in, and a way to ask again. */
export const useProjects = (): [projects: Projects | undefined, refresh: () => void] => {
  const [projects, setProjects] = useState<Projects>();
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    coFetchJSON('/api/stage/projects').then(
      (answer: unknown) => {
        if (isWanted) {
          setProjects(answer as Projects);
        }
      },
      () => {
        timer = isWanted ? setTimeout(refresh, RETRY_AFTER) : undefined;
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [refresh, round]);
  return [projects, refresh];
};
