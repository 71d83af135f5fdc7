import { expect, it } from '@jest/globals';

import { aClaim } from '#testing/aClaim.ts';
import { aVm } from '#testing/aVm.ts';

import { pickDiskClaims } from './pickDiskClaims.ts';

const root = aClaim({ name: 'web-1-root' });
const other = aClaim({ name: 'db-root' });

it.each([
  {
    title: 'picks those of the VM',
    claims: [other, root],
    expected: { found: [root], missing: ['web-1-data'] },
  },
  {
    title: 'knows nothing without a list',
    claims: undefined,
    expected: { found: [], missing: [] },
  },
])('$title', ({ claims, expected }) => {
  expect(pickDiskClaims(aVm({ disks: ['root', 'data'] }), claims)).toEqual(expected);
});

it('asks for no claim of a disk that has none', () => {
  const vm = aVm({
    disks: ['root'],
    left: { scratch: { volume: { name: 'scratch', emptyDisk: {} }, reason: 'no' } },
  });
  expect(pickDiskClaims(vm, [root])).toEqual({ found: [root], missing: [] });
});
