import { describe, expect, it } from '@jest/globals';
import { describeProgress, formatDuration, type ToolProgress } from './toolProgress.ts';

describe('formatDuration', () => {
  it.each([
    { ms: 0, expected: '0 s' },
    { ms: 59_400, expected: '59 s' },
    { ms: 59_600, expected: '1 min 0 s' },
    { ms: 190_400, expected: '3 min 10 s' },
    { ms: 3_661_000, expected: '61 min 1 s' },
  ])('writes $ms ms as $expected', ({ ms, expected }) => {
    expect(formatDuration(ms)).toBe(expected);
  });
});

describe('describeProgress', () => {
  const step = {
    doing: 'building kube-apiserver',
    part: 3,
    parts: 10,
    partMs: 61_000,
    totalMs: 75_000,
  };

  it.each<{ title: string; progress: ToolProgress; expected: string }>([
    {
      title: 'a part that starts',
      progress: { kind: 'started', ...step },
      expected: 'Part 3 of 10: building kube-apiserver, 7 left after it, 1 min 15 s in all',
    },
    {
      title: 'a part that takes its time',
      progress: { kind: 'running', ...step },
      expected:
        'Part 3 of 10: building kube-apiserver for 1 min 1 s, 7 left after it, 1 min 15 s in all',
    },
    {
      title: 'the last part',
      progress: { kind: 'started', ...step, part: 10 },
      expected: 'Part 10 of 10: building kube-apiserver, the last one, 1 min 15 s in all',
    },
    {
      title: 'a part that is done',
      progress: { kind: 'finished', ...step },
      expected: 'Part 3 of 10: building kube-apiserver took 1 min 1 s',
    },
    {
      title: 'another build that has to end first',
      progress: { kind: 'waiting', pid: 4711, totalMs: 2_000 },
      expected:
        'Another start (process 4711) is building the same programs: waiting for it, 2 s so far',
    },
    {
      title: 'a part that failed',
      progress: { kind: 'stopped', ...step },
      expected: 'Part 3 of 10: building kube-apiserver stopped after 1 min 1 s',
    },
    {
      title: 'another build that is over',
      progress: { kind: 'waited', totalMs: 62_000 },
      expected: 'The other start is done after 1 min 2 s',
    },
    {
      title: 'another build that has only just begun',
      progress: { kind: 'waiting', pid: 0, totalMs: 0 },
      expected: 'Another start is building the same programs: waiting for it, 0 s so far',
    },
    {
      title: 'a damaged program',
      progress: { kind: 'damaged', name: 'etcd' },
      expected: 'etcd in the cache is damaged and is made again',
    },
  ])('says $title', ({ progress, expected }) => {
    expect(describeProgress(progress)).toBe(expected);
  });
});
