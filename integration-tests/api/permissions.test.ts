import { describe, expect, it } from '@jest/globals';

import { Cluster } from '../fixtures/cluster.ts';
import { readStageAccess } from '../fixtures/stageAccess.ts';
import { may, type Question } from './may.ts';

type Rule = Omit<Question, 'namespace'> & {
  readonly needs: string;
  readonly allowed: readonly string[];
};

const snapshots = { group: 'snapshot.kubevirt.io', resource: 'virtualmachinesnapshots' };
const machines = { group: 'kubevirt.io', resource: 'virtualmachines' };
const instances = { group: 'kubevirt.io', resource: 'virtualmachineinstances' };
const editors = ['administrator', 'owner'];
const viewers = [...editors, 'viewer'];

/** Everything that the interface asks of the API server on behalf of a person. */
const RULES: readonly Rule[] = [
  { needs: 'the VM list', ...machines, verb: 'list', allowed: viewers },
  { needs: 'the VM list, live', ...machines, verb: 'watch', allowed: viewers },
  { needs: 'whether a guest is frozen', ...instances, verb: 'list', allowed: viewers },
  { needs: 'whether a guest is frozen, live', ...instances, verb: 'watch', allowed: viewers },
  { needs: 'the snapshots tab', ...snapshots, verb: 'list', allowed: viewers },
  { needs: 'the snapshots tab, live', ...snapshots, verb: 'watch', allowed: viewers },
  {
    needs: 'the popover’s disks',
    group: 'snapshot.kubevirt.io',
    resource: 'virtualmachinesnapshotcontents',
    verb: 'get',
    allowed: viewers,
  },
  {
    needs: 'what a stopped snapshot leaves',
    group: 'snapshot.storage.k8s.io',
    resource: 'volumesnapshots',
    verb: 'list',
    allowed: ['administrator'],
  },
  {
    needs: 'sizes of disks',
    group: '',
    resource: 'persistentvolumeclaims',
    verb: 'list',
    allowed: viewers,
  },
  {
    needs: 'what depends on a snapshot',
    group: 'snapshot.kubevirt.io',
    resource: 'virtualmachinerestores',
    verb: 'list',
    allowed: viewers,
  },
  {
    needs: 'clones that read a snapshot',
    group: 'clone.kubevirt.io',
    resource: 'virtualmachineclones',
    verb: 'list',
    allowed: viewers,
  },
  { needs: 'Take snapshot', ...snapshots, verb: 'create', allowed: editors },
  { needs: 'Stop snapshot and Delete', ...snapshots, verb: 'delete', allowed: editors },
  {
    needs: 'Unfreeze',
    group: 'subresources.kubevirt.io',
    resource: 'virtualmachineinstances',
    subresource: 'unfreeze',
    verb: 'update',
    allowed: editors,
  },
  { needs: 'Edit labels', ...machines, verb: 'patch', allowed: editors },
  { needs: 'Delete VirtualMachine', ...machines, verb: 'delete', allowed: editors },
];

const PEOPLE = ['administrator', 'owner', 'viewer', 'nobody'];

describe('the rights that the interface relies on', () => {
  it.each(RULES)('$needs: $verb is for $allowed', async ({ needs: _, allowed, ...question }) => {
    const { people } = readStageAccess();
    const answers = await Promise.all(
      PEOPLE.map((name) =>
        may(new Cluster(people[name] ?? ''), { ...question, namespace: 'shop' }),
      ),
    );
    expect(PEOPLE.filter((_name, index) => answers[index])).toEqual(allowed);
  });

  it('ends at the border of the project', async () => {
    const { people } = readStageAccess();
    const owner = new Cluster(people['owner'] ?? '');
    expect(await may(owner, { ...snapshots, verb: 'list', namespace: 'warehouse' })).toBe(false);
  });
});
