import { describe, expect, it } from '@jest/globals';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aVm } from '#testing/aVm.ts';

import type { Difference } from './difference.ts';
import { listDifferences } from './listDifferences.ts';

type Spec = VirtualMachine['spec'];

/** A spec as KubeVirt has it, with parts that our types do not know. */
const aSpec = (template: object = {}, more: object = {}): Spec =>
  ({ runStrategy: 'Halted', ...more, template: { spec: {}, ...template } }) as unknown as Spec;

const withDomain = (domain: object): Spec => aSpec({ spec: { domain } });

const disk = (name: string, claimName: string): object => ({
  name,
  persistentVolumeClaim: { claimName },
});

describe('listDifferences', () => {
  it.each<{ title: string; before: Spec; after: Spec; expected: readonly Difference[] }>([
    {
      title: 'CPU cores',
      before: withDomain({ cpu: { cores: 1 } }),
      after: withDomain({ cpu: { cores: 4 } }),
      expected: [{ topic: 'cpu', name: '', path: 'cores', before: '1', after: '4' }],
    },
    {
      title: 'CPU requests that came',
      before: withDomain({}),
      after: withDomain({ resources: { requests: { cpu: '500m' } } }),
      expected: [{ topic: 'cpu', name: '', path: 'requests', before: undefined, after: '500m' }],
    },
    {
      title: 'memory',
      before: withDomain({ memory: { guest: '2Gi' } }),
      after: withDomain({ memory: { guest: '4Gi' } }),
      expected: [{ topic: 'memory', name: '', path: 'guest', before: '2Gi', after: '4Gi' }],
    },
    {
      title: 'the run strategy, also in the old word for it',
      before: aSpec({}, { runStrategy: undefined, running: false }),
      after: aSpec({}, { runStrategy: 'Always' }),
      expected: [{ topic: 'run-strategy', name: '', path: '', before: 'Halted', after: 'Always' }],
    },
    {
      title: 'a disk that came, in one line',
      before: aSpec({ spec: { volumes: [disk('root', 'r')] } }),
      after: aSpec({
        spec: {
          volumes: [disk('root', 'r'), disk('data', 'd')],
          domain: { devices: { disks: [{ name: 'data', disk: { bus: 'virtio' } }] } },
        },
      }),
      expected: [{ topic: 'disk', name: 'data', path: '', before: undefined, after: 'd' }],
    },
    {
      title: 'a disk that went, in one line',
      before: aVm({ disks: ['root', 'data'] }).spec,
      after: aVm({ disks: ['root'] }).spec,
      expected: [{ topic: 'disk', name: 'data', path: '', before: 'web-1-data', after: undefined }],
    },
    {
      title: 'a disk of another claim, and on another bus',
      before: aSpec({
        spec: {
          volumes: [disk('root', 'r')],
          domain: { devices: { disks: [{ name: 'root', disk: { bus: 'sata' } }] } },
        },
      }),
      after: aSpec({
        spec: {
          volumes: [disk('root', 'restored')],
          domain: { devices: { disks: [{ name: 'root', disk: { bus: 'virtio' } }] } },
        },
      }),
      expected: [
        { topic: 'disk', name: 'root', path: 'disk.disk.bus', before: 'sata', after: 'virtio' },
        {
          topic: 'disk',
          name: 'root',
          path: 'persistentVolumeClaim.claimName',
          before: 'r',
          after: 'restored',
        },
      ],
    },
    {
      title: 'the order of disks',
      before: withDomain({ devices: { disks: [{ name: 'a' }, { name: 'b' }] } }),
      after: withDomain({ devices: { disks: [{ name: 'b' }, { name: 'a' }] } }),
      expected: [{ topic: 'disk', name: '', path: 'disk.order', before: 'a, b', after: 'b, a' }],
    },
    {
      title: 'a network and its kind',
      before: aSpec({ spec: { networks: [{ name: 'default', pod: {} }] } }),
      after: aSpec({
        spec: { networks: [{ name: 'dmz', multus: { networkName: 'shop/dmz' } }] },
      }),
      expected: [
        { topic: 'network', name: 'default', path: '', before: 'pod', after: undefined },
        { topic: 'network', name: 'dmz', path: '', before: undefined, after: 'shop/dmz' },
      ],
    },
    {
      title: 'how a network is attached',
      before: withDomain({ devices: { interfaces: [{ name: 'default', masquerade: {} }] } }),
      after: withDomain({ devices: { interfaces: [{ name: 'default', bridge: {} }] } }),
      expected: [
        {
          topic: 'network',
          name: 'default',
          path: 'interface.binding',
          before: 'masquerade',
          after: 'bridge',
        },
      ],
    },
    {
      title: 'labels of the template, whatever is in their names',
      before: aSpec({ metadata: { labels: { 'app.kubernetes.io/name': 'web' } } }),
      after: aSpec({ metadata: { labels: { 'app.kubernetes.io/name': 'shop' } } }),
      expected: [
        {
          topic: 'template-label',
          name: 'app.kubernetes.io/name',
          path: '',
          before: 'web',
          after: 'shop',
        },
      ],
    },
    {
      title: 'everything else by its path, a branch that came as a whole',
      before: aSpec(),
      after: aSpec({ spec: { evictionStrategy: 'None', affinity: { nodeAffinity: { a: 1 } } } }),
      expected: [
        {
          topic: 'other',
          name: '',
          path: 'template.spec.affinity',
          before: undefined,
          after: 'nodeAffinity.a=1',
        },
        {
          topic: 'other',
          name: '',
          path: 'template.spec.evictionStrategy',
          before: undefined,
          after: 'None',
        },
      ],
    },
    {
      title: 'lists without names by place',
      before: aSpec({ spec: { accessCredentials: ['a', 'b'] } }),
      after: aSpec({ spec: { accessCredentials: ['a', 'c'] } }),
      expected: [
        {
          topic: 'other',
          name: '',
          path: 'template.spec.accessCredentials.1',
          before: 'b',
          after: 'c',
        },
      ],
    },
    {
      title: 'a thing that it does not know',
      before: aSpec({ spec: { sets: [] } }),
      after: aSpec({ spec: { sets: [{ name: 'a' }] } }),
      expected: [
        {
          topic: 'other',
          name: '',
          path: 'template.spec.sets.a',
          before: undefined,
          after: 'name=a',
        },
      ],
    },
    {
      title: 'the order of things that it does not know',
      before: aSpec({ spec: { sets: [{ name: 'a' }, { name: 'b' }] } }),
      after: aSpec({ spec: { sets: [{ name: 'b' }, { name: 'a' }] } }),
      expected: [
        {
          topic: 'other',
          name: '',
          path: 'template.spec.sets.order',
          before: 'a, b',
          after: 'b, a',
        },
      ],
    },
    {
      title: 'a list that became something else',
      before: aSpec({ spec: { volumes: [disk('root', 'r')] } }),
      after: aSpec({ spec: { volumes: 'none' } }),
      expected: [
        {
          topic: 'disk',
          name: '',
          path: '',
          before: 'r',
          after: 'none',
        },
      ],
    },
    {
      title: 'a new size in the template of a disk under the name of the disk',
      before: aSpec(
        { spec: { volumes: [{ name: 'root', dataVolume: { name: 'web-1-root' } }] } },
        { dataVolumeTemplates: [{ metadata: { name: 'web-1-root' }, spec: { size: '1Gi' } }] },
      ),
      after: aSpec(
        { spec: { volumes: [{ name: 'root', dataVolume: { name: 'web-1-root' } }] } },
        { dataVolumeTemplates: [{ metadata: { name: 'web-1-root' }, spec: { size: '2Gi' } }] },
      ),
      expected: [
        {
          topic: 'disk',
          name: 'root',
          path: 'dataVolumeTemplate.spec.size',
          before: '1Gi',
          after: '2Gi',
        },
      ],
    },
    {
      title: 'a template that no disk uses by its path',
      before: aSpec({}, { dataVolumeTemplates: [] }),
      after: aSpec({}, { dataVolumeTemplates: [{ metadata: { name: 'spare' } }] }),
      expected: [
        {
          topic: 'other',
          name: '',
          path: 'dataVolumeTemplates.spare',
          before: undefined,
          after: 'metadata.name=spare',
        },
      ],
    },
  ])('tells $title', ({ before, after, expected }) => {
    expect(listDifferences(before, after)).toEqual(expected);
  });

  it('puts CPU, memory and disks before what is told by its path', () => {
    const before = withDomain({});
    const after = aSpec({
      spec: {
        evictionStrategy: 'None',
        volumes: [disk('b', 'b'), disk('a', 'a')],
        domain: { memory: { guest: '1Gi' }, cpu: { cores: 1 } },
      },
    });
    expect(listDifferences(before, after).map(({ topic, name }) => `${topic} ${name}`)).toEqual([
      'cpu ',
      'memory ',
      'disk a',
      'disk b',
      'other ',
    ]);
  });

  it.each<{ title: string; before: Spec; after: Spec }>([
    {
      title: 'a running that means the run strategy',
      before: aSpec({}, { runStrategy: undefined, running: true }),
      after: aSpec({}, { runStrategy: 'Always' }),
    },
    {
      title: 'null for what is absent',
      before: aSpec({ metadata: { creationTimestamp: null } }),
      after: aSpec(),
    },
    {
      title: 'a number that is written as a text',
      before: withDomain({ resources: { limits: { cpu: 1 } } }),
      after: withDomain({ resources: { limits: { cpu: '1' } } }),
    },
    {
      title: 'an empty place for an absent one',
      before: withDomain({ resources: {}, devices: { disks: [] } }),
      after: aSpec(),
    },
    {
      title: 'the revisions that KubeVirt copies for a snapshot',
      before: aSpec({}, { instancetype: { name: 'small', revisionName: 'copy-of-1' } }),
      after: aSpec({}, { instancetype: { name: 'small', revisionName: '1' } }),
    },
    {
      title: 'a data volume in place of its own claim',
      before: aSpec({ spec: { volumes: [disk('root', 'r')] } }),
      after: aSpec({ spec: { volumes: [{ name: 'root', dataVolume: { name: 'r' } }] } }),
    },
    {
      title: 'no run strategy at all',
      before: aSpec({}, { runStrategy: undefined }),
      after: aSpec({}, { runStrategy: undefined }),
    },
  ])('takes no notice of $title', ({ before, after }) => {
    expect(listDifferences(before, after)).toEqual([]);
    expect(listDifferences(after, before)).toEqual([]);
  });
});
