import type { BackendModule, ReadCallback } from 'i18next';
import { coFetchText } from '../fetch/consoleFetch.ts';
import { convertPlurals } from './convertPlurals.ts';

/** Fetches a plugin's texts from the console's server. */
export const backend: BackendModule = {
  init: () => undefined,
  read: (language: string, namespace: string, done: ReadCallback) => {
    const query = new URLSearchParams({ lng: language, ns: namespace }).toString();
    coFetchText(`${window.SERVER_FLAGS.basePath}locales/resource.json?${query}`).then(
      (text: unknown) => {
        const texts = (typeof text === 'string' ? JSON.parse(text) : text) as Record<
          string,
          string
        >;
        done(null, convertPlurals(language, texts));
      },
      (error: unknown) => done(error instanceof Error ? error : String(error), false),
    );
  },
  type: 'backend',
};
