/** @jest-environment jsdom */
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { consoleLogger } from '@openshift/dynamic-plugin-sdk';
import type { PluginStore } from '@openshift/dynamic-plugin-sdk';
import type { ServerFlags } from '../serverFlags.ts';
import { ENTRY_CALLBACK, createPluginStore } from './createPluginStore.ts';
import { loadPlugins } from './loadPlugins.ts';

const flags: ServerFlags = {
  basePath: '/',
  consolePlugins: ['my-plugin'],
  consoleVersion: '4.22.0',
  i18nNamespaces: [],
  releaseVersion: '4.22.0',
};
const manifest = {
  baseURL: '/api/plugins/my-plugin/',
  dependencies: { '@console/pluginAPI': '>=4.22.0-0' },
  extensions: [],
  loadScripts: ['plugin-entry.js'],
  name: 'my-plugin',
  registrationMethod: 'callback',
  version: '1.0.0',
};

const startWith = (served: object | undefined): PluginStore => {
  window.SERVER_FLAGS = flags;
  const text = JSON.stringify(served);
  Object.assign(globalThis, {
    Headers: Map,
    fetch: jest.fn(async () =>
      Promise.resolve({
        headers: new Map(),
        json: async () => Promise.resolve(served),
        ok: served !== undefined,
        status: served ? 200 : 404,
        statusText: 'Not Found',
        text: async () => Promise.resolve(text),
      }),
    ),
  });
  Reflect.deleteProperty(window, ENTRY_CALLBACK);
  return createPluginStore({}, flags);
};

/** What becomes of a plugin with this manifest, without its scripts being run. */
const load = async (part: object): Promise<string | undefined> => {
  const [problem] = await loadPlugins(startWith({ ...manifest, ...part }), ['my-plugin']);
  return problem?.message;
};

describe('loadPlugins', () => {
  let logged: jest.SpiedFunction<typeof console.error>;
  beforeEach(() => {
    (['info', 'warn', 'error'] as const).forEach((level) =>
      jest.spyOn(consoleLogger, level).mockImplementation(() => undefined),
    );
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it.each<[string, object, RegExp]>([
    ['a version that is none', { version: 'one' }, /loadPlugin failed.*strictly valid semver/s],
    ['a name that cannot be one', { name: 'my_plugin' }, /loadPlugin failed/],
    ['no scripts', { loadScripts: undefined }, /loadPlugin failed.*loadScripts/s],
    [
      'an extension without a type',
      { extensions: [{ properties: {} }] },
      /loadPlugin failed.*type/s,
    ],
    ['another registration', { registrationMethod: 'custom' }, /must be "callback"/],
    [
      'a newer console in mind',
      { dependencies: { '@console/pluginAPI': '>=5.0.0' } },
      /loading failed.*@console\/pluginAPI not met: required range >=5\.0\.0, resolved version 4\.22\.0/s,
    ],
  ])('refuses a manifest with %s, and logs why', async (_title, part, reason) => {
    expect(await load(part)).toMatch(reason);
    expect(logged.mock.calls.flat().join(' ')).toContain('[loadAndEnablePlugin] my-plugin');
  });

  it('says when a manifest is not there', async () => {
    const [problem] = await loadPlugins(startWith(undefined), ['my-plugin']);
    expect(problem?.message).toMatch(/loadPlugin failed/);
  });
});
