import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { findVmOwner } from './findVmOwner.ts';

const vm = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: 'web-1', uid: 'u1' };
const clone = {
  apiVersion: 'clone.kubevirt.io/v1beta1',
  kind: 'VirtualMachineClone',
  name: 'c1',
  uid: 'u2',
};
const foreign = { ...vm, apiVersion: 'example.com/v1' };

describe('findVmOwner', () => {
  it('finds the VM among the owners, and where it stands', () => {
    expect(findVmOwner(aSnapshot({ owners: [clone, vm] }))).toEqual({ index: 1, reference: vm });
  });

  it.each([{ owners: [] }, { owners: [clone] }, { owners: [foreign] }])(
    'finds none in $owners',
    ({ owners }) => {
      expect(findVmOwner(aSnapshot({ owners }))).toBeUndefined();
    },
  );

  it('finds none where there are no owners', () => {
    expect(findVmOwner(aSnapshot())).toBeUndefined();
  });
});
