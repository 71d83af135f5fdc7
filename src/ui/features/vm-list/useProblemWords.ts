import type { ProblemWords } from '#ui/components/page-states/WatchProblem.tsx';
import { useT } from '#ui/i18n.ts';

/** What the page says instead of a list, and what to do about it. */
export const useProblemWords = (namespace: string | undefined): ProblemWords => {
  const t = useT();
  return {
    forbidden:
      namespace === undefined
        ? {
            title: t('You may not see the virtual machines of all projects'),
            body: t('Choose one of your projects, or ask for the role view in all of them.'),
          }
        : {
            title: t('You may not see virtual machines in {{namespace}}', { namespace }),
            body: t('Ask for the role view.'),
          },
    missing: {
      title: t('This cluster has no virtual machines'),
      body: t('OpenShift Virtualization is not installed. Ask an administrator to install it.'),
    },
    failed: t('The virtual machines could not be loaded'),
  };
};
