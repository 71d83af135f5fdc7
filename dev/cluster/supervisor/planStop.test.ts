import { describe, expect, it } from '@jest/globals';
import { planStop } from './planStop.ts';

const aProcess = (name: string, ...stopAfter: string[]): { name: string; stopAfter: string[] } => ({
  name,
  stopAfter,
});

describe('planStop', () => {
  it('ends clients before what they talk to, and independent ones together', () => {
    const running = [
      aProcess('etcd', 'api'),
      aProcess('api', 'controller', 'host'),
      aProcess('controller'),
      aProcess('host'),
    ];
    expect(planStop(running)).toEqual([['controller', 'host'], ['api'], ['etcd']]);
  });

  it('does not wait for a client that does not run', () => {
    expect(planStop([aProcess('etcd', 'api')])).toEqual([['etcd']]);
  });

  it('ends a circle too', () => {
    const running = [aProcess('a', 'b'), aProcess('b', 'a'), aProcess('c')];
    expect(planStop(running)).toEqual([['c'], ['a', 'b']]);
  });
});
