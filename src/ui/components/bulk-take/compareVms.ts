import type { VirtualMachine } from '#api/virtualMachine.ts';

/** Names are ASCII: the order must not depend on the language of whoever looks. */
const collator = new Intl.Collator('en', { numeric: true });

/** By name, numbers in it as numbers; the same name in several projects by project. */
export const compareVms = (one: VirtualMachine, other: VirtualMachine): number =>
  collator.compare(one.metadata.name, other.metadata.name) ||
  collator.compare(one.metadata.namespace ?? '', other.metadata.namespace ?? '');
