import type { ProblemWords } from '#ui/components/page-states/WatchProblem.tsx';
import { useT } from '#ui/i18n.ts';

/** What the page says instead of a snapshot, and what to do about it. */
export const useProblemWords = (name: string, namespace: string): ProblemWords => {
  const t = useT();
  return {
    forbidden: {
      title: t('You may not see snapshots in {{namespace}}', { namespace }),
      body: t('Ask for the role view.'),
    },
    missing: {
      title: t('There is no snapshot {{name}} in {{namespace}}', { name, namespace }),
      body: t('It may have been deleted, or the address is wrong.'),
    },
    failed: t('The snapshot could not be loaded'),
  };
};
