import { useCallback, useEffect, useState } from 'react';
import { coFetchJSON } from '../fetch/consoleFetch.ts';

export type Projects = { names: string[]; mayListAll: boolean };

/** The projects of the user who is signed in, and a way to ask again. */
export const useProjects = (): [projects: Projects | undefined, refresh: () => void] => {
  const [projects, setProjects] = useState<Projects>();
  const refresh = useCallback(() => {
    coFetchJSON('/api/stage/projects').then(
      (answer: unknown) => setProjects(answer as Projects),
      (error: unknown) => console.warn('The projects could not be read.', error),
    );
  }, []);
  useEffect(refresh, [refresh]);
  return [projects, refresh];
};
