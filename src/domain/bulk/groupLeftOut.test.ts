import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';

import { groupLeftOut } from './groupLeftOut.ts';
import type { LeftOut, LeftOutReason } from './planBulk.ts';

const aLeftOut = (name: string, kind: 'gone' | 'denied', namespace = 'shop'): LeftOut => {
  const vm = aVm({ name });
  return { vm: { ...vm, metadata: { ...vm.metadata, namespace } }, reason: { kind } };
};

const toNames = (leftOut: readonly LeftOut[]) =>
  groupLeftOut(leftOut).map(({ namespace, kind, members }) => [
    namespace,
    kind,
    members.map(({ vm }) => vm.metadata.name),
  ]);

describe('groupLeftOut', () => {
  it('has no group of none', () => {
    expect(groupLeftOut([])).toEqual([]);
  });

  it('puts those together that have namespace and reason in common, and nothing else', () => {
    expect(
      toNames([
        aLeftOut('web-1', 'denied'),
        aLeftOut('db', 'gone'),
        aLeftOut('web-2', 'denied'),
        aLeftOut('web-1', 'denied', 'lab'),
      ]),
    ).toEqual([
      ['shop', 'denied', ['web-1', 'web-2']],
      ['shop', 'gone', ['db']],
      ['lab', 'denied', ['web-1']],
    ]);
  });

  it('does so whatever the operations are called', () => {
    const reasons: LeftOutReason[] = [
      { kind: 'snapshotting', snapshot: 's1' },
      { kind: 'snapshotting', snapshot: 's2' },
    ];
    expect(groupLeftOut(reasons.map((reason) => ({ vm: aVm(), reason })))).toHaveLength(1);
  });

  it('knows VMs of no namespace as well', () => {
    const { namespace: _, ...metadata } = aVm().metadata;
    const vm = { ...aVm(), metadata };
    expect(groupLeftOut([{ vm, reason: { kind: 'gone' } }])).toMatchObject([{ namespace: '' }]);
  });
});
