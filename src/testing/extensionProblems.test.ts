import { findExtensionProblems } from './extensionProblems.ts';

const model = { group: 'kubevirt.io', version: 'v1', kind: 'VirtualMachine' };
const component = { $codeRef: 'SnapshotsTab' };
const isVisible = { $codeRef: 'isTabVisible' };
const page = { name: 'Snapshots', href: 'vm-snapshots' };
const tab = { type: 'console.tab/horizontalNav', properties: { model, page, component } };
const provider = { $codeRef: 'useActions' };

describe('findExtensionProblems', () => {
  it('finds nothing in extensions that the Console understands', () => {
    const kubevirtTab = {
      type: 'kubevirt.tab/horizontalNav',
      properties: { model, page, component, isVisible },
      flags: { required: ['KUBEVIRT_DYNAMIC'] },
    };
    expect(findExtensionProblems([tab, kubevirtTab])).toEqual([]);
  });

  it.each([
    {
      title: 'a type that the Console does not know',
      extension: { type: 'console.tab/horizontalNaw', properties: tab.properties },
      problem: 'extension 0 (console.tab/horizontalNaw): there is no such type',
    },
    {
      title: 'a type that 4.22 no longer has',
      extension: { type: 'console.page/resource/tab', properties: {} },
      problem: 'extension 0 (console.page/resource/tab): there is no such type',
    },
    {
      title: 'a property too few',
      extension: { type: 'console.action/resource-provider', properties: { model } },
      problem:
        "extension 0 (console.action/resource-provider).properties should have required property 'provider'",
    },
    {
      title: 'a property too many',
      extension: {
        type: 'console.action/resource-provider',
        properties: { model, provider, contextId: 'resource' },
      },
      problem:
        'extension 0 (console.action/resource-provider).properties should NOT have additional properties: contextId',
    },
    {
      title: 'a tab of kubevirt-plugin that does not say when it is shown',
      extension: {
        type: 'kubevirt.tab/horizontalNav',
        properties: { model, page, component },
      },
      problem:
        "extension 0 (kubevirt.tab/horizontalNav).properties should have required property 'isVisible'",
    },
  ])('names $title', ({ extension, problem }) => {
    expect(findExtensionProblems([extension])).toContain(problem);
  });
});
