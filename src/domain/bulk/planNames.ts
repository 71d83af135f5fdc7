import type { VirtualMachine } from '#api/virtualMachine.ts';

import { MAX_LABEL_LENGTH } from '../naming/dnsLabel.ts';
import { readTimeStamp } from '../naming/timeStamp.ts';
import type { Instant } from '../time/instant.ts';
import { fillPattern } from './namePattern.ts';

export type PlannedName = {
  readonly vm: VirtualMachine;
  readonly name: string;
  /** Why it is not the bare name that the pattern gives: another of these VMs or a snapshot has that. */
  readonly numbered?: 'duplicate' | 'taken';
};

type NamesWish = {
  readonly pattern: string;
  readonly vms: readonly VirtualMachine[];
  readonly now: Instant;
  readonly zone: string;
  /** Snapshots that exist, or may exist, as `toNameKey` writes them. */
  readonly taken: ReadonlySet<string>;
};

/** A name with its namespace, in which alone it has to be unique. */
export const toNameKey = (namespace: string | undefined, name: string): string =>
  `${namespace ?? ''}/${name}`;

/**
 * A name for the snapshot of each VM, in their order: legal, and unlike every other and every one that is taken.
 *
 * Where the pattern gives the same name twice, because it does not contain the VM's name or because long names had to
 * be cut, the later ones get a number; what is taken is numbered likewise.
 *
 * @example planNames({ pattern: 'monday', vms: [web1, web2], now, zone: 'UTC', taken: new Set() })
 * // → [{ vm: web1, name: 'monday' }, { vm: web2, name: 'monday-2', numbered: 'duplicate' }]
 */
export const planNames = ({ pattern, vms, now, zone, taken }: NamesWish): PlannedName[] => {
  const stamp = readTimeStamp(now, zone);
  const given = new Set<string>();
  const lastNumbers = new Map<string, number>();
  return vms.map((vm) => {
    const { name: vmName, namespace } = vm.metadata;
    const bare = fillPattern(pattern, { vmName, stamp });
    const bareKey = toNameKey(namespace, bare);
    const isFree = (name: string): boolean => {
      const key = toNameKey(namespace, name);
      return !taken.has(key) && !given.has(key);
    };
    let name = bare;
    let number = lastNumbers.get(bareKey) ?? 1;
    while (!isFree(name)) {
      number += 1;
      const tail = `-${number}`;
      const maxLength = MAX_LABEL_LENGTH - tail.length;
      name = `${fillPattern(pattern, { vmName, stamp, maxLength })}${tail}`;
    }
    lastNumbers.set(bareKey, number);
    given.add(toNameKey(namespace, name));
    if (name === bare) {
      return { vm, name };
    }
    return { vm, name, numbered: taken.has(bareKey) ? 'taken' : 'duplicate' };
  });
};
