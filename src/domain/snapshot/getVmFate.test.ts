import { expect, it } from '@jest/globals';

import { VM_UID_LABEL } from '#api/labels.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';

import { getVmFate } from './getVmFate.ts';

const present = { kind: 'present', vm: aVm() } as const;
const earlier = { labels: { [VM_UID_LABEL]: 'uid-before' } };

it.each([
  { title: 'is there', wish: {}, bearer: present, expected: 'present' },
  { title: 'was replaced', wish: earlier, bearer: present, expected: 'replaced' },
  { title: 'is gone', wish: earlier, bearer: { kind: 'gone' }, expected: 'gone' },
  { title: 'cannot be seen', wish: {}, bearer: { kind: 'unknown' }, expected: 'unknown' },
] as const)('knows that the VM $title', ({ wish, bearer, expected }) => {
  expect(getVmFate(aSnapshot(wish), bearer)).toBe(expected);
});
