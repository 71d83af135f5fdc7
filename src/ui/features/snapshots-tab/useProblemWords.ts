import { useT } from '#ui/i18n.ts';

type Words = { readonly title: string; readonly body: string };

/** What the tab says instead of a list, and what to do about it. */
export const useProblemWords = (
  namespace: string,
): Record<'forbidden' | 'missing' | 'failed', Words> => {
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
    failed: {
      title: t('The snapshots could not be loaded'),
      body: t(
        'The cluster is asked again every few seconds. If this stays, tell an administrator.',
      ),
    },
  };
};
