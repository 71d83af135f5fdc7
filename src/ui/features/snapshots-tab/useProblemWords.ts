import type { ProblemWords } from '#ui/components/page-states/WatchProblem.tsx';
import { useT } from '#ui/i18n.ts';

/** What the tab says instead of a list, and what to do about it. */
export const useProblemWords = (namespace: string): ProblemWords => {
  const t = useT();
  return {
    forbidden: {
      title: t('You may not see snapshots in {{namespace}}', { namespace }),
      body: t('Ask for the role view.'),
    },
    missing: {
      title: t('This cluster has no snapshots of virtual machines'),
      body: t('KubeVirt’s snapshots are not installed. Ask an administrator to install them.'),
    },
    failed: t('The snapshots could not be loaded'),
  };
};
