/** @jest-environment jsdom */
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PluginStore, consoleLogger } from '@openshift/dynamic-plugin-sdk';
import { createConsoleStore } from '../store/createConsoleStore.ts';
import { setFlag } from '../store/flagsReducer.ts';

const startWith = async (
  extensions: { type: string; properties: object; flags?: object }[],
): Promise<{ store: ReturnType<typeof createConsoleStore>; listTypes: () => string[] }> => {
  const plugins = new PluginStore({
    loaderOptions: { entryCallbackSettings: { registerCallback: false } },
  });
  const store = createConsoleStore('viewer', (flags) => plugins.setFeatureFlags(flags));
  await plugins.loadPlugin({
    extensions: extensions as never,
    name: 'some-plugin',
    registrationMethod: 'local',
    version: '1.0.0',
  });
  return { listTypes: () => plugins.getExtensions().map(({ type }) => type), store };
};

describe('extensions behind feature flags', () => {
  beforeEach(() => {
    jest.spyOn(consoleLogger, 'info').mockImplementation(() => undefined);
  });

  const withoutIt = { flags: { disallowed: ['KUBEVIRT_DYNAMIC'] }, properties: {}, type: 'a.b' };
  const withIt = { flags: { required: ['KUBEVIRT_DYNAMIC'] }, properties: {}, type: 'c.d' };

  it('counts a flag that nobody has set as not there', async () => {
    const { listTypes } = await startWith([withoutIt, withIt]);
    expect(listTypes()).toEqual(['a.b']);
  });

  it('exchanges extensions as soon as the flag changes', async () => {
    const { store, listTypes } = await startWith([withoutIt, withIt]);
    store.dispatch(setFlag('KUBEVIRT_DYNAMIC', true));
    expect(listTypes()).toEqual(['c.d']);
    store.dispatch(setFlag('KUBEVIRT_DYNAMIC', false));
    expect(listTypes()).toEqual(['a.b']);
  });
});
