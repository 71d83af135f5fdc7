import { describe, expect, it } from '@jest/globals';

import type { Topic } from './difference.ts';
import { getAspect } from './getAspect.ts';

const get = (topic: Topic, path: string): string | undefined =>
  getAspect({ topic, name: 'root', path, before: 'a', after: 'b' });

describe('getAspect', () => {
  it.each<{ topic: Topic; path: string; expected: string }>([
    { topic: 'memory', path: 'guest', expected: 'memory' },
    { topic: 'cpu', path: 'sockets', expected: 'sockets' },
    { topic: 'disk', path: '', expected: 'disk' },
    { topic: 'disk', path: 'dataVolume.name', expected: 'volume' },
    { topic: 'network', path: 'interface.macAddress', expected: 'mac-address' },
    { topic: 'instance-type', path: 'name', expected: 'name' },
    { topic: 'other', path: 'template.spec.domain.machine.type', expected: 'machine-type' },
    { topic: 'run-strategy', path: '', expected: 'whole' },
    { topic: 'label', path: '', expected: 'whole' },
  ])('calls $path of $topic $expected', ({ topic, path, expected }) => {
    expect(get(topic, path)).toBe(expected);
  });

  it('takes every field below the choice of nodes for that choice', () => {
    expect(get('other', 'template.spec.affinity.nodeAffinity')).toBe('nodes');
    expect(get('other', 'template.spec.affinityOfSomethingElse')).toBeUndefined();
  });

  it.each<{ topic: Topic; path: string }>([
    { topic: 'cpu', path: 'numa' },
    { topic: 'disk', path: 'disk.constructor' },
    { topic: 'other', path: 'template.spec.schedulerName' },
    { topic: 'run-strategy', path: 'odd' },
  ])('has no word for $path of $topic', ({ topic, path }) => {
    expect(get(topic, path)).toBeUndefined();
  });
});
