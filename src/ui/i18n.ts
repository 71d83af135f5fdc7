import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

const NAMESPACE = 'plugin__vm-snapshots';

/** Translates: the key is the English sentence, its parts are named values: `t('{{name}} is gone', { name })`. */
export const useT = (): TFunction => useTranslation(NAMESPACE).t;

/** The language that the Console is shown in, e.g. `en`. */
export const useLanguage = (): string => useTranslation(NAMESPACE).i18n.language;

/** The language that our sentences come in: the Console's, or English where we have no translation into it. */
export const useTextLanguage = (): string => {
  const { i18n } = useTranslation(NAMESPACE);
  return i18n.hasResourceBundle(i18n.language, NAMESPACE) ? i18n.language : 'en';
};
