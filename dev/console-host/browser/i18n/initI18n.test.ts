/** @jest-environment jsdom */
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import i18n from 'i18next';
import type { ServerFlags } from '../serverFlags.ts';
import { initI18n } from './initI18n.ts';

const english = {
  Snapshots: 'Snapshots',
  disk_one: '{{count}} disk',
  disk_other: '{{count}} disks',
};

const flags: ServerFlags = {
  basePath: '/',
  consolePlugins: [],
  consoleVersion: '',
  i18nNamespaces: ['plugin__x'],
  releaseVersion: '',
};

/** A console whose plugin ships the texts of some languages. */
const serve = (texts: Record<string, object>): string[] => {
  const asked: string[] = [];
  window.SERVER_FLAGS = flags;
  Object.assign(globalThis, {
    Headers: Map,
    fetch: async (url: string) => {
      const language = new URL(url, 'http://x').searchParams.get('lng') ?? '';
      const found = texts[language];
      asked.push(language);
      return Promise.resolve({
        headers: new Map([['content-type', found ? 'application/json' : 'text/plain']]),
        ok: found !== undefined,
        status: found ? 200 : 404,
        statusText: 'Not Found',
        text: async () => Promise.resolve(JSON.stringify(found)),
      });
    },
  });
  return asked;
};

describe('initI18n', () => {
  let logged: jest.SpiedFunction<typeof console.error>;
  beforeEach(() => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    localStorage.clear();
  });

  it('takes the language chosen last, of a region only the language', async () => {
    localStorage.setItem('bridge/last-language', 'de-AT');
    const asked = serve({ de: { Snapshots: 'Schnappschüsse' }, en: english });
    await initI18n();
    expect(i18n.t('plugin__x~Snapshots')).toBe('Schnappschüsse');
    expect(asked.sort()).toEqual(['de', 'en']);
    expect(document.documentElement.lang).toBe('de');
  });

  it('falls back to English where a language is missing, or a text of it', async () => {
    localStorage.setItem('bridge/last-language', 'fr');
    serve({ en: english });
    await initI18n();
    expect(i18n.t('plugin__x~Snapshots')).toBe('Snapshots');
    expect(i18n.t('plugin__x~disk', { count: 1 })).toBe('1 disk');
    expect(i18n.t('plugin__x~disk', { count: 3 })).toBe('3 disks');
    expect(logged).not.toHaveBeenCalled();
  });

  it('shows a key that is nowhere as it is, and logs an error', async () => {
    serve({ en: english });
    await initI18n();
    expect(i18n.t('plugin__x~Of no language')).toBe('Of no language');
    expect(logged).toHaveBeenCalledWith(
      expect.stringContaining('Missing i18n key "Of no language"'),
    );
  });
});
