import { describe, expect, it } from '@jest/globals';

import { aClaim } from '#testing/aClaim.ts';
import { aContent } from '#testing/aContent.ts';
import { aVm } from '#testing/aVm.ts';

import { listResizedDisks } from './listResizedDisks.ts';

const content = aContent({ disks: ['root', 'data'], size: '10Gi' });

describe('listResizedDisks', () => {
  it('tells which disks were given another size', () => {
    const claims = [aClaim({ size: '30Gi' }), aClaim({ name: 'web-1-data', size: '10Gi' })];
    expect(listResizedDisks(content, aVm(), claims)).toEqual([
      { topic: 'disk', name: 'root', path: 'size', before: '10Gi', after: '30Gi' },
    ]);
  });

  it.each([
    { title: 'a claim that cannot be read', claims: [], of: content },
    { title: 'a record without sizes', claims: [aClaim()], of: aContent() },
    { title: 'a record without disks', claims: [aClaim()], of: { ...content, spec: {} } },
    {
      title: 'a claim without a size',
      claims: [{ ...aClaim(), spec: {} }],
      of: content,
    },
  ])('says nothing of $title', ({ claims, of }) => {
    expect(listResizedDisks(of, aVm(), claims)).toEqual([]);
  });

  it('says nothing of a disk that is gone', () => {
    expect(listResizedDisks(content, aVm({ disks: ['data'] }), [aClaim()])).toEqual([]);
  });
});
