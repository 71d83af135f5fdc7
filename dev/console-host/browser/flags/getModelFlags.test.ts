import { describe, expect, it } from '@jest/globals';
import { getModelFlags } from './getModelFlags.ts';

const SNAPSHOT = 'snapshot.kubevirt.io~v1beta1~VirtualMachineSnapshot';
const VM = 'kubevirt.io~v1~VirtualMachine';

describe('getModelFlags', () => {
  it('is true for a kind that is served and false for one that is not', () => {
    const wanted = [
      { flag: 'HAS_VMS', reference: VM },
      { flag: 'HAS_SNAPSHOTS', reference: SNAPSHOT },
    ];
    expect([...getModelFlags(wanted, new Set([VM]))]).toEqual([
      ['HAS_VMS', true],
      ['HAS_SNAPSHOTS', false],
    ]);
  });

  it('lets only the first of two flags follow one kind', () => {
    const wanted = ['OURS', 'THEIRS'].map((flag) => ({ flag, reference: VM }));
    expect([...getModelFlags(wanted, new Set([VM])).keys()]).toEqual(['OURS']);
  });
});
