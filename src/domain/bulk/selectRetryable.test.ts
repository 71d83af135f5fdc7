import { expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';

import type { LeftOutReason } from './planBulk.ts';
import { selectRetryable } from './selectRetryable.ts';

const vm = aVm();
const failed = { row: { kind: 'failed' }, entry: { vm } } as const;
const ready = { row: { kind: 'ready' }, entry: { vm } } as const;

it.each<{ readonly reason: LeftOutReason; readonly expected: readonly (typeof failed)[] }>([
  { reason: { kind: 'gone' }, expected: [] },
  { reason: { kind: 'deleting' }, expected: [] },
  { reason: { kind: 'denied' }, expected: [failed] },
  { reason: { kind: 'restoring', restore: 'r1' }, expected: [failed] },
])('selects what failed of a VM that is left out for $reason.kind', ({ reason, expected }) => {
  expect(selectRetryable([failed, ready], [{ vm, reason }])).toEqual(expected);
});

it('selects what failed of a VM that can be taken, though another is gone', () => {
  const leftOut = [{ vm: aVm({ name: 'db', uid: 'uid-db' }), reason: { kind: 'gone' } }] as const;
  expect(selectRetryable([failed, ready], leftOut)).toEqual([failed]);
});
