import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { listIndications } from './listIndications.ts';

const online = { indication: 'Online', message: 'Snapshot taken while the VM was running.' };

describe('listIndications', () => {
  it.each([
    { title: 'finds none', status: {}, expected: [] },
    {
      title: 'reads those with a sentence',
      status: { sourceIndications: [online] },
      expected: [online],
    },
    {
      title: 'reads the bare words of an older release',
      status: { indications: ['Online', 'GuestAgent'] },
      expected: [{ indication: 'Online' }, { indication: 'GuestAgent' }],
    },
    {
      title: 'takes each once where both forms are written',
      status: { sourceIndications: [online], indications: ['Online'] },
      expected: [online],
    },
    {
      title: 'keeps what only one form says',
      status: { sourceIndications: [online], indications: ['GuestAgent', 'Online'] },
      expected: [online, { indication: 'GuestAgent' }],
    },
  ])('$title', ({ status, expected }) => {
    expect(listIndications(aSnapshot({ status }))).toEqual(expected);
  });

  it('finds none on a snapshot that KubeVirt has not looked at', () => {
    const { status: _, ...young } = aSnapshot();
    expect(listIndications(young)).toEqual([]);
  });
});
