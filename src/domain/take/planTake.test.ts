import { describe, expect, it } from '@jest/globals';

import { aClaim } from '#testing/aClaim.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import { planTake } from './planTake.ts';

const claims = { found: [aClaim({ name: 'web-1-root' })], missing: [] };
const stopped = { vm: aVm({ disks: ['root'] }), vmi: undefined };
const running = {
  vm: aVm({ disks: ['root'], runStrategy: 'Always', printableStatus: 'Running' }),
  vmi: aVmi({ agent: true }),
};
const asked = { claims, canFreeze: undefined, isFrozen: false };

describe('planTake', () => {
  it('has nothing to say where all is well', () => {
    expect(planTake({ ...stopped, ...asked })).toMatchObject({
      disks: [{ name: 'root', claimName: 'web-1-root', snapshot: { included: true } }],
      consistency: 'offline',
      willFail: false,
      remarks: [],
    });
  });

  it('says for which disks it would wait', () => {
    const missing = { found: [], missing: ['web-1-root'] };
    expect(planTake({ ...stopped, ...asked, claims: missing })).toMatchObject({
      willFail: false,
      remarks: [{ kind: 'disks-not-ready', disks: [{ name: 'root', why: 'disk-missing' }] }],
    });
  });

  it('says that the guest is frozen already', () => {
    expect(planTake({ ...running, ...asked, isFrozen: true }).remarks).toEqual([
      { kind: 'frozen' },
    ]);
  });

  it('knows that it fails with an agent that cannot freeze', () => {
    expect(planTake({ ...running, ...asked, canFreeze: false })).toMatchObject({
      willFail: true,
      remarks: [{ kind: 'freeze-unsupported' }],
    });
  });

  it('knows that nothing comes of a VM whose name KubeVirt cannot label copies with', () => {
    const vm = aVm({ name: 'a'.repeat(64) });
    const claims = { found: [], missing: [] };
    const forecast = planTake({
      vm,
      vmi: undefined,
      claims,
      canFreeze: undefined,
      isFrozen: false,
    });
    expect(forecast.willFail).toBe(true);
  });
});
