import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { selectUsable } from './selectNewest.ts';

const older = aSnapshot({ name: 'older', created: '2026-11-24T01:00:00Z' });
const bare = aSnapshot({
  name: 'bare',
  created: '2026-11-24T02:00:00Z',
  status: { snapshotVolumes: { excludedVolumes: ['root'] } },
});

describe('selectUsable', () => {
  it('passes over a newer one that holds the configuration only', () => {
    expect(selectUsable([older, bare])).toBe(older);
  });

  it('takes one that holds the configuration only where there is no other', () => {
    const failed = aSnapshot({ name: 'failed', phase: 'Failed' });
    expect(selectUsable([bare, failed])).toBe(bare);
    expect(selectUsable([failed])).toBeUndefined();
  });
});
