import { describe, expect, it } from '@jest/globals';

import { isStatusOnPage } from './isStatusOnPage.ts';

const LIST = '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine';

describe('isStatusOnPage', () => {
  it.each([
    { path: LIST, alone: true, beside: false },
    { path: '/k8s/all-namespaces/kubevirt.io~v1~VirtualMachine', alone: true, beside: false },
    { path: `${LIST}/web-1`, alone: true, beside: false },
    { path: `${LIST}/web-1/yaml`, alone: false, beside: false },
    { path: `${LIST}/web-1/vm-snapshots`, alone: true, beside: true },
    { path: '/search/ns/shop', alone: true, beside: false },
    { path: '/topology/ns/shop', alone: false, beside: false },
  ])('at $path is $alone alone and $beside beside kubevirt-plugin', ({ path, alone, beside }) => {
    globalThis.history.replaceState(null, '', path);
    expect(isStatusOnPage(true)).toBe(alone);
    expect(isStatusOnPage(false)).toBe(beside);
  });
});
