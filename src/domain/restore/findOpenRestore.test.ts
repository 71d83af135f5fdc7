import { describe, expect, it } from '@jest/globals';

import { VM_UID_LABEL } from '#api/labels.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aVm } from '#testing/aVm.ts';

import { findOpenRestore } from './findOpenRestore.ts';

describe('findOpenRestore', () => {
  it('finds the one that is not over', () => {
    const over = [aRestore({ name: 'r1', complete: true }), aRestore({ name: 'r2', failed: true })];
    const open = aRestore({ name: 'r3' });
    expect(findOpenRestore([...over, open], aVm())).toBe(open);
    expect(findOpenRestore(over, aVm())).toBeUndefined();
  });

  it('heeds none of another VM, nor of an earlier one of the name', () => {
    const others = [aRestore({ vm: 'db' }), aRestore({ labels: { [VM_UID_LABEL]: 'earlier' } })];
    expect(findOpenRestore(others, aVm())).toBeUndefined();
  });
});
