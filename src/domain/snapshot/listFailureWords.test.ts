import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';

import { listFailureWords } from './listFailureWords.ts';

const timedOut = 'snapshot deadline exceeded';

type Case = { title: string; wish: SnapshotWish; expected: string[] };

describe('listFailureWords', () => {
  it.each<Case>([
    {
      title: 'puts what the storage said before the time that was up',
      wish: { error: 'no space', progressing: ['False', 'In error state'], failure: timedOut },
      expected: ['no space', timedOut],
    },
    {
      title: 'has only the time that was up where nobody said anything',
      wish: { progressing: ['False', 'Operation failed'], failure: timedOut },
      expected: [timedOut],
    },
    {
      title: 'keeps what kept the snapshot waiting where KubeVirt left it standing',
      wish: {
        progressing: ['False', 'Source not locked snapshot "s1" in progress'],
        failure: timedOut,
      },
      expected: ['Source not locked snapshot "s1" in progress', timedOut],
    },
    {
      title: 'says each word once',
      wish: { error: timedOut, failure: timedOut },
      expected: [timedOut],
    },
    {
      title: 'has at least the words that say nothing',
      wish: { progressing: ['False', 'Operation failed'] },
      expected: ['Operation failed'],
    },
    {
      title: 'reads messages, should KubeVirt begin to write them',
      wish: {
        status: {
          conditions: [
            { type: 'Progressing', status: 'False', message: 'The disk is full.' },
            { type: 'Failure', status: 'True', reason: 'Failed', message: 'The time was up.' },
          ],
        },
      },
      expected: ['The disk is full.', 'Failed', 'The time was up.'],
    },
  ])('$title', ({ wish, expected }) => {
    expect(listFailureWords(aSnapshot({ phase: 'Failed', ...wish }))).toEqual(expected);
  });

  it('has no words where KubeVirt has none', () => {
    const { status: _, ...young } = aSnapshot();
    expect(listFailureWords(young)).toEqual([]);
  });
});
