import { describe, expect, it } from '@jest/globals';

import type { VirtualMachine } from '#api/virtualMachine.ts';

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

describe('listDifferences, where one kind takes the place of another', () => {
  it.each<{ title: string; before: Spec; after: Spec; expected: readonly Difference[] }>([
    {
      title: 'a disk that lies in another kind of volume',
      before: aSpec({ spec: { volumes: [disk('root', 'r'), { name: 'tmp', emptyDisk: {} }] } }),
      after: aSpec({
        spec: { volumes: [{ name: 'root', dataVolume: { name: 'd' } }, disk('tmp', 't')] },
      }),
      expected: [
        { topic: 'disk', name: 'root', path: 'source', before: 'r', after: 'd' },
        { topic: 'disk', name: 'tmp', path: 'source', before: 'emptyDisk', after: 't' },
      ],
    },
    {
      title: 'one of three fields that changed by itself',
      before: withDomain({ devices: { interfaces: [{ name: 'a', bridge: {}, macvtap: {} }] } }),
      after: withDomain({ devices: { interfaces: [{ name: 'a', masquerade: {} }] } }),
      expected: ['bridge', 'macvtap', 'masquerade'].map((field) => ({
        topic: 'network',
        name: 'a',
        path: `interface.${field}`,
        before: field === 'masquerade' ? undefined : '{}',
        after: field === 'masquerade' ? '{}' : undefined,
      })),
    },
    {
      title: 'an instance type in place of another or of none',
      before: aSpec({}, { preference: { name: 'fedora', kind: 'VirtualMachinePreference' } }),
      after: aSpec(
        {},
        {
          instancetype: { name: 'small', kind: 'VirtualMachineInstancetype' },
          preference: { name: 'fedora', kind: 'VirtualMachineClusterPreference' },
        },
      ),
      expected: [
        { topic: 'instance-type', name: '', path: 'name', before: undefined, after: 'small' },
        {
          topic: 'preference',
          name: '',
          path: 'kind',
          before: 'VirtualMachinePreference',
          after: 'VirtualMachineClusterPreference',
        },
      ],
    },
    {
      title: 'annotations of the template',
      before: aSpec({ metadata: { annotations: { os: 'fedora' } } }),
      after: aSpec({ metadata: { annotations: { os: 'rhel' } } }),
      expected: [
        { topic: 'template-annotation', name: 'os', path: '', before: 'fedora', after: 'rhel' },
      ],
    },
  ])('tells $title', ({ before, after, expected }) => {
    expect(listDifferences(before, after)).toEqual(expected);
  });
});
