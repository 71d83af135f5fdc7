import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { backend } from './backend.ts';
import { createPseudo } from './pseudo.ts';

const LAST_LANGUAGE = 'bridge/last-language';

/** The language chosen last, otherwise the browser's. */
export const getLanguage = (): string => localStorage.getItem(LAST_LANGUAGE) ?? navigator.language;

export const setLanguage = (language: string): void =>
  localStorage.setItem(LAST_LANGUAGE, language);

export const isPseudo = (): boolean =>
  new URLSearchParams(window.location.search).get('pseudolocalization') === 'true';

/**
 * Sets the translations up as the Console does: only the namespaces of preloading plugins are
 * fetched now, the others by the first component that uses them.
 */
export const initI18n = async (): Promise<void> => {
  await i18n
    .use(createPseudo(isPseudo()))
    .use(backend)
    .use(initReactI18next)
    .init({
      contextSeparator: '~',
      defaultNS: 'public',
      fallbackLng: 'en',
      interpolation: { escapeValue: false },
      keySeparator: false,
      lng: getLanguage(),
      load: 'languageOnly',
      missingKeyHandler: (languages, namespace, key) => {
        console.error(
          `Missing i18n key "${key}" in namespace "${namespace}" and language "${languages.join(', ')}".`,
        );
      },
      ns: [...new Set(window.SERVER_FLAGS.i18nNamespaces)],
      nsSeparator: '~',
      partialBundledLanguages: true,
      postProcess: ['pseudo'],
      react: { transSupportBasicHtmlNodes: true, useSuspense: true },
      // The host's own words are in English and not for translation.
      resources: { en: { public: {} } },
      saveMissing: true,
      showSupportNotice: false,
    });
  document.documentElement.lang = i18n.resolvedLanguage ?? 'en';
};
