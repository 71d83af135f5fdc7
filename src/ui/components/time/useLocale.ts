import { useLanguage } from '#ui/i18n.ts';

import { getLocale } from './getLocale.ts';

export const useLocale = (): string => getLocale(useLanguage(), navigator.languages);
