import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';

import { isPageOf } from './isPageOf.ts';

const LIST = '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine';

describe('isPageOf', () => {
  it.each([
    { path: `${LIST}/web-1`, expected: true },
    { path: `${LIST}/web-1/yaml`, expected: true },
    { path: `/console${LIST}/web-1/`, expected: true },
    { path: LIST, expected: false },
    { path: `${LIST}/web-10`, expected: false },
    { path: '/k8s/ns/lab/kubevirt.io~v1~VirtualMachine/web-1', expected: false },
  ])('is $expected of web-1 in shop at $path', ({ path, expected }) => {
    globalThis.history.replaceState(null, '', path);
    expect(isPageOf(aVm())).toBe(expected);
  });
});
