import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import english from '../locales/en/plugin__vm-snapshots.json' with { type: 'json' };

// As the Console sets it up, with the real texts, so that tests read what a person reads.
void i18next.use(initReactI18next).init({
  initAsync: false,
  showSupportNotice: false,
  lng: 'en',
  resources: { en: { 'plugin__vm-snapshots': english } },
  keySeparator: false,
  nsSeparator: '~',
  contextSeparator: '~',
  interpolation: { escapeValue: false },
});
