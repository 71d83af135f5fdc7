import { describe, expect, it } from '@jest/globals';

import { ORIGIN_LABEL, SCHEDULE_LABEL } from '#api/labels.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';

import { getOrigin } from './getOrigin.ts';

describe('getOrigin', () => {
  it.each([
    { labels: { [ORIGIN_LABEL]: 'manual' }, expected: { kind: 'by-hand' } },
    { labels: { [ORIGIN_LABEL]: 'safety' }, expected: { kind: 'before-restore' } },
    {
      labels: { [ORIGIN_LABEL]: 'scheduled', [SCHEDULE_LABEL]: 'web-nightly' },
      expected: { kind: 'schedule', schedule: 'web-nightly' },
    },
    {
      labels: { [ORIGIN_LABEL]: 'scheduled' },
      expected: { kind: 'schedule', schedule: '' },
    },
    { labels: { [ORIGIN_LABEL]: 'of-a-later-version' }, expected: { kind: 'other-tool' } },
    { labels: { app: 'web' }, expected: { kind: 'other-tool' } },
  ])('reads $labels', ({ labels, expected }) => {
    expect(getOrigin(aSnapshot({ labels }))).toEqual(expected);
  });

  it('takes one without labels for that of another tool', () => {
    expect(getOrigin(aSnapshot())).toEqual({ kind: 'other-tool' });
  });
});
