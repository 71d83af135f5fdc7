import type { TFunction } from 'i18next';

/** Why no snapshot can be taken in any of these projects. */
export const deniedText = (t: TFunction, namespaces: readonly string[]): string => {
  const [namespace] = namespaces;
  return namespaces.length === 1
    ? t('You may not take snapshots in {{namespace}}.', { namespace })
    : t('You may not take snapshots in any of these {{count}} projects.', {
        count: namespaces.length,
      });
};
