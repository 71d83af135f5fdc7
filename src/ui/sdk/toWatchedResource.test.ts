import { describe, expect, it } from '@jest/globals';

import { VirtualMachineSnapshotModel } from '#api/models.ts';

import { toWatchedResource } from './toWatchedResource.ts';

describe('toWatchedResource', () => {
  it('asks for a list that must be whole in one page, and leaves the others to the SDK', () => {
    const query = { namespace: 'shop', labelSelector: { matchLabels: { app: 'web' } } };
    expect(toWatchedResource(VirtualMachineSnapshotModel, { ...query, isWhole: true })).toEqual({
      groupVersionKind: {
        group: 'snapshot.kubevirt.io',
        version: 'v1beta1',
        kind: 'VirtualMachineSnapshot',
      },
      isList: true,
      namespace: 'shop',
      selector: { matchLabels: { app: 'web' } },
      limit: 10_000,
    });
    expect(toWatchedResource(VirtualMachineSnapshotModel, query)).not.toHaveProperty('limit');
  });
});
