import { describe, expect, it } from '@jest/globals';

import { VM_UID_LABEL } from '#api/labels.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';

import { getKinship } from './getKinship.ts';
import type { Bearer, Kinship } from './getKinship.ts';

const gone: Bearer = { kind: 'gone' };
const unknown: Bearer = { kind: 'unknown' };
const present: Bearer = {
  kind: 'present',
  vm: aVm({ uid: 'u2', created: '2026-11-20T00:00:00Z' }),
};

const labelled = (uid: string): SnapshotWish => ({ labels: { [VM_UID_LABEL]: uid } });
const foreign = (sourceUID: string): SnapshotWish => ({ status: { sourceUID } });
/** From before the VM of `present`. */
const early = { created: '2026-11-19T00:00:00Z' };

describe('getKinship', () => {
  it.each<{
    readonly title: string;
    readonly one: SnapshotWish;
    readonly other: SnapshotWish;
    readonly bearer: Bearer;
    readonly expected: Kinship;
  }>([
    {
      title: 'tells VMs of two names apart',
      one: labelled('u1'),
      other: { ...labelled('u1'), vm: 'db' },
      bearer: gone,
      expected: 'other',
    },
    {
      title: 'tells VMs of two projects apart',
      one: {},
      other: { namespace: 'lab' },
      bearer: present,
      expected: 'other',
    },
    {
      title: 'knows by our label, whatever can be seen',
      one: labelled('u1'),
      other: labelled('u1'),
      bearer: unknown,
      expected: 'same',
    },
    {
      title: 'tells two VMs of one name apart by our label',
      one: labelled('u1'),
      other: labelled('u2'),
      bearer: unknown,
      expected: 'other',
    },
    {
      title:
        'does not believe KubeVirt of a VM that is gone, for it may have named a later one, gone too',
      one: foreign('u2'),
      other: foreign('u2'),
      bearer: gone,
      expected: 'unclear',
    },
    {
      title: 'cannot tell where nothing was noted',
      one: labelled('u1'),
      other: {},
      bearer: gone,
      expected: 'unclear',
    },
    {
      title: 'does not believe KubeVirt where the VM cannot be seen',
      one: foreign('u1'),
      other: foreign('u1'),
      bearer: unknown,
      expected: 'unclear',
    },
    {
      title: 'knows those of the VM that is there',
      one: labelled('u2'),
      other: {},
      bearer: present,
      expected: 'same',
    },
    {
      title: 'tells one of an earlier VM from one of this',
      one: labelled('u1'),
      other: {},
      bearer: present,
      expected: 'other',
    },
    {
      title: 'tells one of this VM from an earlier one that KubeVirt says is of this too',
      one: labelled('u2'),
      other: { ...foreign('u2'), ...early },
      bearer: present,
      expected: 'other',
    },
    {
      title: 'cannot tell which earlier VM it was without our label',
      one: labelled('u1'),
      other: { ...foreign('u2'), ...early },
      bearer: present,
      expected: 'unclear',
    },
  ])('$title', ({ one, other, bearer, expected }) => {
    const [first, second] = [aSnapshot(one), aSnapshot({ name: 's2', ...other })];
    expect(getKinship(first, second, bearer)).toBe(expected);
    expect(getKinship(second, first, bearer)).toBe(expected);
  });
});
