import { describe, expect, it } from '@jest/globals';

import { holdsData } from './holdsData.ts';

describe('holdsData', () => {
  it.each([
    { kind: 'PersistentVolumeClaim', expected: true },
    { kind: 'DataVolume', expected: true },
    { kind: 'MemoryDump', expected: true },
    { kind: 'Backend', expected: true },
    { kind: 'ContainerDisk', expected: false },
    { kind: 'CloudInit', expected: false },
    { kind: 'EmptyDisk', expected: false },
    { kind: 'Ephemeral', expected: false },
    { kind: 'HostDisk', expected: false },
    { kind: 'Other', expected: false },
  ] as const)('is $expected for $kind', ({ kind, expected }) => {
    expect(holdsData(kind)).toBe(expected);
  });
});
