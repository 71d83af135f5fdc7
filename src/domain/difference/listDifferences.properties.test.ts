import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { VirtualMachine } from '#api/virtualMachine.ts';

import type { Difference } from './difference.ts';
import { listDifferences } from './listDifferences.ts';

type Spec = VirtualMachine['spec'];

const aSpec = (template: object): Spec => ({ template }) as unknown as Spec;

const names = fc.constantFrom('root', 'data', '0', 'constructor', 'a.b');
const specs = fc
  .record(
    {
      cpu: fc.record({ cores: fc.nat(3) }, { requiredKeys: [] }),
      labels: fc.dictionary(names, fc.constantFrom('x', 'y'), { maxKeys: 2 }),
      volumes: fc.uniqueArray(fc.record({ name: names, container: fc.nat(1) }), {
        selector: ({ name }) => name,
        maxLength: 3,
      }),
      other: fc.jsonValue({ maxDepth: 2 }),
    },
    { requiredKeys: [] },
  )
  .map(({ cpu, labels, volumes, other }) =>
    aSpec({ metadata: { labels }, spec: { volumes, other, domain: { cpu } } }),
  );

const toKey = ({ topic, name, path }: Difference): string => JSON.stringify([topic, name, path]);

describe('listDifferences of any two specs', () => {
  it('is empty for the same', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(listDifferences(spec, JSON.parse(JSON.stringify(spec)) as Spec)).toEqual([]);
      }),
    );
  });

  it('tells the same things the other way round', () => {
    fc.assert(
      fc.property(specs, specs, (one, other) => {
        const back = listDifferences(other, one).map(({ before, after, ...rest }) => ({
          ...rest,
          before: after,
          after: before,
        }));
        expect(back).toEqual(listDifferences(one, other));
      }),
    );
  });

  it('names each thing once, and only where something differs', () => {
    fc.assert(
      fc.property(specs, specs, (one, other) => {
        const all = listDifferences(one, other);
        expect(new Set(all.map(toKey)).size).toBe(all.length);
        expect(all.filter(({ before, after }) => before === after)).toEqual([]);
      }),
    );
  });
});
