import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../kube/apiError.ts';
import { WorkQueue } from './workQueue.ts';

const silent = (): void => undefined;

/** Resolves when the n-th run of the returned function has begun. */
const countRuns = (times: number) => {
  let runs = 0;
  let reach: () => void = silent;
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const count = (): number => {
    runs += 1;
    if (runs === times) reach();
    return runs;
  };
  return { count, reached, getRuns: () => runs };
};

describe('the work queue', () => {
  it('runs a key once for many additions', async () => {
    const { count, reached, getRuns } = countRuns(1);
    const queue = new WorkQueue({
      name: 'test',
      log: silent,
      reconcile: async () => void count(),
    });
    ['a', 'a', 'a'].forEach(queue.add);
    await reached;
    queue.stop();
    expect(getRuns()).toBe(1);
  });

  it('runs once more when a key is added during its run, never twice at a time', async () => {
    const { count, reached } = countRuns(2);
    let active = 0;
    let most = 0;
    const queue = new WorkQueue({
      name: 'test',
      log: silent,
      reconcile: async () => {
        active += 1;
        most = Math.max(most, active);
        if (count() === 1) queue.add('a');
        await Promise.resolve();
        active -= 1;
        return undefined;
      },
    });
    queue.add('a');
    await reached;
    queue.stop();
    expect(most).toBe(1);
  });

  it('looks again after the time that was asked for', async () => {
    const { count, reached, getRuns } = countRuns(2);
    const queue = new WorkQueue({
      name: 'test',
      log: silent,
      reconcile: async () => (count() === 1 ? 1 : undefined),
    });
    queue.add('a');
    await reached;
    queue.stop();
    expect(getRuns()).toBe(2);
  });

  it('tries again after an error, says so once, and is silent about lost races', async () => {
    const { count, reached } = countRuns(3);
    const lines: string[] = [];
    const queue = new WorkQueue({
      name: 'test',
      log: (what, happened) => void lines.push(`${what}: ${happened}`),
      reconcile: async () => {
        const run = count();
        if (run === 1) throw new ApiError(409, 'changed meanwhile');
        if (run === 2) throw new ApiError(500, 'etcd is full');
        return undefined;
      },
    });
    queue.add('a');
    await reached;
    queue.stop();
    expect(lines).toEqual(['test a: trying again: etcd is full']);
  });
});
