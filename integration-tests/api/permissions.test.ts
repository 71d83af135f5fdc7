import { describe, expect, it } from '@jest/globals';

import { Cluster } from '../fixtures/cluster.ts';
import { readStageAccess } from '../fixtures/stageAccess.ts';
import { may, type Question } from './may.ts';

type Rule = Pick<Question, 'group' | 'resource' | 'subresource'> & {
  readonly needs: string;
  readonly verbs: readonly string[];
  readonly allowed: readonly string[];
};

const snapshots = { group: 'snapshot.kubevirt.io', resource: 'virtualmachinesnapshots' };
const contents = { group: 'snapshot.kubevirt.io', resource: 'virtualmachinesnapshotcontents' };
const restores = { group: 'snapshot.kubevirt.io', resource: 'virtualmachinerestores' };
const clones = { group: 'clone.kubevirt.io', resource: 'virtualmachineclones' };
const machines = { group: 'kubevirt.io', resource: 'virtualmachines' };
const instances = { group: 'kubevirt.io', resource: 'virtualmachineinstances' };
const copies = { group: 'snapshot.storage.k8s.io', resource: 'volumesnapshots' };
const events = { group: '', resource: 'events' };
const claims = { group: '', resource: 'persistentvolumeclaims' };
const live = ['list', 'watch'];
const editors = ['administrator', 'owner'];
const viewers = [...editors, 'viewer'];

/**
 * Everything that the interface asks of the API server on behalf of a person. It follows one object as a list of one,
 * and reads one right before it changes it in the same way.
 */
const RULES: readonly Rule[] = [
  { needs: 'the VM list', ...machines, verbs: live, allowed: viewers },
  { needs: 'whether a guest is frozen', ...instances, verbs: ['get', ...live], allowed: viewers },
  { needs: 'the snapshots', ...snapshots, verbs: live, allowed: viewers },
  { needs: 'the popover’s disks', ...contents, verbs: live, allowed: viewers },
  { needs: 'what was restored and what depends', ...restores, verbs: live, allowed: viewers },
  { needs: 'clones that read a snapshot', ...clones, verbs: ['list'], allowed: viewers },
  { needs: 'sizes of disks', ...claims, verbs: ['list'], allowed: viewers },
  { needs: 'what happened to a snapshot', ...events, verbs: live, allowed: viewers },
  { needs: 'the storage’s own copies', ...copies, verbs: live, allowed: ['administrator'] },
  { needs: 'Take snapshot', ...snapshots, verbs: ['create'], allowed: editors },
  { needs: 'Edit description', ...snapshots, verbs: ['patch'], allowed: editors },
  { needs: 'Stop snapshot and Delete', ...snapshots, verbs: ['delete'], allowed: editors },
  {
    needs: 'Unfreeze',
    group: 'subresources.kubevirt.io',
    resource: 'virtualmachineinstances',
    subresource: 'unfreeze',
    verbs: ['update'],
    allowed: editors,
  },
  { needs: 'Edit labels', ...machines, verbs: ['patch'], allowed: editors },
  { needs: 'Delete VirtualMachine', ...machines, verbs: ['delete'], allowed: editors },
];

const QUESTIONS = RULES.flatMap(({ verbs, ...rule }) => verbs.map((verb) => ({ ...rule, verb })));

const PEOPLE = ['administrator', 'owner', 'viewer', 'nobody'];

describe('the rights that the interface relies on', () => {
  it.each(QUESTIONS)(
    '$needs: $verb is for $allowed',
    async ({ needs: _, allowed, ...question }) => {
      const { people } = readStageAccess();
      const answers = await Promise.all(
        PEOPLE.map((name) =>
          may(new Cluster(people[name] ?? ''), { ...question, namespace: 'shop' }),
        ),
      );
      expect(PEOPLE.filter((_name, index) => answers[index])).toEqual(allowed);
    },
  );

  it('ends at the border of the project', async () => {
    const { people } = readStageAccess();
    const owner = new Cluster(people['owner'] ?? '');
    expect(await may(owner, { ...snapshots, verb: 'list', namespace: 'warehouse' })).toBe(false);
  });
});
