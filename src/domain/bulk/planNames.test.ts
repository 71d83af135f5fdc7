import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { aVm } from '#testing/aVm.ts';

import { isDnsLabel } from '../naming/dnsLabel.ts';
import { toInstant } from '../time/instant.ts';
import { DEFAULT_PATTERN } from './namePattern.ts';
import { planNames, toNameKey } from './planNames.ts';
import type { PlannedName } from './planNames.ts';

const NOW = toInstant('2026-11-24T02:30:05Z');

const plan = (
  pattern: string,
  vms: readonly VirtualMachine[],
  taken: readonly string[] = [],
): PlannedName[] => planNames({ pattern, vms, now: NOW, zone: 'UTC', taken: new Set(taken) });

const listNames = (planned: readonly PlannedName[]): string[] => planned.map(({ name }) => name);

const web1 = aVm({ name: 'web-1' });
const web2 = aVm({ name: 'web-2' });

describe('planNames', () => {
  it('names each after its VM and the moment', () => {
    expect(plan(DEFAULT_PATTERN, [web1, web2])).toEqual([
      { vm: web1, name: 'web-1-20261124-023005' },
      { vm: web2, name: 'web-2-20261124-023005' },
    ]);
  });

  it('numbers those that would bear the same name', () => {
    expect(plan('monday', [web1, web2, aVm({ name: 'db' })])).toMatchObject([
      { name: 'monday' },
      { name: 'monday-2', numbered: 'duplicate' },
      { name: 'monday-3', numbered: 'duplicate' },
    ]);
  });

  it('does not mind the same name in another project', () => {
    const other = aVm({ name: 'web-1', namespace: 'lab' });
    expect(listNames(plan('monday', [web1, other]))).toEqual(['monday', 'monday']);
  });

  it('goes round what is taken', () => {
    expect(plan('monday', [web1, web2], ['shop/monday', 'shop/monday-2'])).toMatchObject([
      { name: 'monday-3', numbered: 'taken' },
      { name: 'monday-4', numbered: 'taken' },
    ]);
  });

  it('tells long names apart that have the same beginning, and keeps the time whole', () => {
    const long = 'a'.repeat(60);
    const vms = [aVm({ name: `${long}-1` }), aVm({ name: `${long}-2` })];
    expect(listNames(plan(DEFAULT_PATTERN, vms))).toEqual([
      `${'a'.repeat(47)}-20261124-023005`,
      `${'a'.repeat(45)}-20261124-023005-2`,
    ]);
  });

  it('stands in no project while the VM does not say in which it is', () => {
    expect(toNameKey(undefined, 'monday')).toBe('/monday');
  });

  it('gives legal names of which no two are the same, whatever is taken', () => {
    const names = fc.stringMatching(/^[a-c][-a-c.]{0,70}[a-c]$/);
    const namespaces = fc.constantFrom('shop', 'lab');
    const vms = fc.array(
      fc.record({ name: names, namespace: namespaces }).map((wish) => aVm(wish)),
      { maxLength: 12 },
    );
    const patterns = fc.constantFrom('<vm>', 'x', DEFAULT_PATTERN, '<vm>-<dd>', 'y'.repeat(63));
    const picks = fc.array(fc.nat({ max: 11 }), { maxLength: 6 });
    fc.assert(
      fc.property(patterns, vms, picks, (pattern, all, picked) => {
        const keyOf = ({ vm, name }: PlannedName): string => toNameKey(vm.metadata.namespace, name);
        const before = plan(pattern, all).map(keyOf);
        const taken = picked.flatMap((index) => before[index] ?? []);
        const planned = plan(pattern, all, taken);
        expect(new Set(planned.map(keyOf)).size).toBe(all.length);
        planned.forEach((each) => {
          expect(taken).not.toContain(keyOf(each));
          expect(isDnsLabel(each.name)).toBe(true);
        });
      }),
    );
  });
});
