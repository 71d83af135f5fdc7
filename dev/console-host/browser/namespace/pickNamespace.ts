import { ALL_NAMESPACES } from './activeNamespace.ts';
import type { Projects } from './useProjects.ts';

/** The namespace to begin with: the last one, unless it is none of the user's; then all, or his first. */
export const pickNamespace = (last: string, { names, mayListAll }: Projects): string => {
  if (last === ALL_NAMESPACES ? mayListAll : names.includes(last)) {
    return last;
  }
  return mayListAll ? ALL_NAMESPACES : (names[0] ?? ALL_NAMESPACES);
};
