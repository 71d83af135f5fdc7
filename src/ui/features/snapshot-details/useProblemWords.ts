import { useT } from '#ui/i18n.ts';

type Words = { readonly title: string; readonly body: string };

/** What the page says instead of a snapshot, and what to do about it. */
export const useProblemWords = (
  name: string,
  namespace: string,
): Record<'forbidden' | 'missing' | 'failed', Words> => {
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
    failed: {
      title: t('The snapshot could not be loaded'),
      body: t(
        'The cluster is asked again every few seconds. If this stays, tell an administrator.',
      ),
    },
  };
};
