import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { listKeyDifferences } from './listKeyDifferences.ts';

describe('listKeyDifferences', () => {
  it('tells labels, then annotations, that came, went or changed', () => {
    const before = {
      labels: { tier: 'test', old: '1', same: 's' },
      annotations: { description: 'a' },
    };
    const after = {
      labels: { tier: 'live', new: '2', same: 's' },
      annotations: { description: 'b' },
    };
    expect(listKeyDifferences(before, after)).toEqual([
      { topic: 'label', name: 'new', path: '', before: undefined, after: '2' },
      { topic: 'label', name: 'old', path: '', before: '1', after: undefined },
      { topic: 'label', name: 'tier', path: '', before: 'test', after: 'live' },
      { topic: 'annotation', name: 'description', path: '', before: 'a', after: 'b' },
    ]);
  });

  it.each([
    'kubectl.kubernetes.io/last-applied-configuration',
    'kubemacpool.io/transaction-timestamp',
    'kubevirt.io/latest-observed-api-version',
    'kubevirt.io/storage-observed-api-version',
    'restore.kubevirt.io/lastRestoreUID',
  ])('leaves out %s, which programs write for themselves', (key) => {
    expect(listKeyDifferences({}, { annotations: { [key]: '2' } })).toEqual([]);
  });

  it('is not misled by names that every object of JavaScript has', () => {
    expect(listKeyDifferences({ labels: { constructor: 'x' } }, {})).toEqual([
      { topic: 'label', name: 'constructor', path: '', before: 'x', after: undefined },
    ]);
  });

  it('says nothing of a record that does not know them', () => {
    expect(listKeyDifferences(undefined, { labels: { a: 'b' } })).toEqual([]);
  });

  it('finds nothing between a VM and itself, and the same the other way round', () => {
    const pairs = fc.dictionary(fc.constantFrom('a', 'b', '0'), fc.constantFrom('x', 'y'));
    const metas = fc.record({ labels: pairs, annotations: pairs }, { requiredKeys: [] });
    fc.assert(
      fc.property(metas, metas, (one, other) => {
        expect(listKeyDifferences(one, one)).toEqual([]);
        const back = listKeyDifferences(other, one).map(({ before, after, ...rest }) => ({
          ...rest,
          before: after,
          after: before,
        }));
        expect(back).toEqual(listKeyDifferences(one, other));
      }),
    );
  });
});
