import { describe, expect, it } from '@jest/globals';

import { buildCopies } from './buildCopies.ts';

const metadata = {
  uid: 'pattern',
  resourceVersion: '7',
  creationTimestamp: '2026-01-02T03:04:05Z',
};
const patterns = {
  machine: {
    apiVersion: 'kubevirt.io/v1',
    metadata: { ...metadata, name: 'vm' },
    status: { a: 1 },
  },
  snapshot: {
    metadata: { ...metadata, name: 'snap', labels: { 'vm-snapshots.io/origin': 'manual' } },
    spec: { source: { kind: 'VirtualMachine', name: 'vm' } },
    status: { phase: 'Succeeded', readyToUse: true },
  },
};
const now = Date.parse('2026-03-01T12:00:00Z');
const copies = buildCopies(patterns, { namespace: 'many', machines: 2, snapshotsEach: 3 }, now);

describe('the copies of a large estate', () => {
  it('are all machines and snapshots, each stored under a name of its own', () => {
    expect(copies).toHaveLength(8);
    expect(new Set(copies.map(({ key }) => key)).size).toBe(8);
    expect(new Set(copies.map(({ object }) => object.metadata.uid)).size).toBe(8);
  });

  it('stand where the API server looks for them, as it stores them', () => {
    const [machine] = copies;
    expect(machine?.key).toBe('/registry/kubevirt.io/virtualmachines/many/vm-0001');
    expect(machine?.object).toMatchObject({ apiVersion: 'kubevirt.io/v1', status: { a: 1 } });
    expect(machine?.object.metadata).not.toHaveProperty('resourceVersion');
  });

  it('belong together: a snapshot names its machine, and bears its labels', () => {
    const machine = copies.find(({ key }) => key.endsWith('/vm-0002'));
    const snapshot = copies.find(({ key }) => key.endsWith('/vm-0002-snap-0003'));
    const uid = machine?.object.metadata.uid;
    expect(snapshot?.object).toMatchObject({
      metadata: {
        namespace: 'many',
        labels: {
          'vm-snapshots.io/vm': 'vm-0002',
          'vm-snapshots.io/vm-uid': uid,
          'vm-snapshots.io/origin': 'manual',
        },
      },
      spec: { source: { kind: 'VirtualMachine', name: 'vm-0002' } },
      status: { phase: 'Succeeded', readyToUse: true, sourceUID: uid },
    });
  });

  it('were taken hourly, the last one an hour ago', () => {
    const taken = copies.flatMap(({ object }) => (object.status as Taken).creationTime ?? []);
    expect(taken.slice(0, 3)).toEqual([
      '2026-03-01T09:00:00Z',
      '2026-03-01T10:00:00Z',
      '2026-03-01T11:00:00Z',
    ]);
  });
});

type Taken = { readonly creationTime?: string };
