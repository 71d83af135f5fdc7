import type { VirtualMachine } from '#api/virtualMachine.ts';
import { getVmState } from '#domain/vm/vmState.ts';

import { getPlace } from './getPlace.ts';
import type { FindBeside } from './useBeside.ts';

export type VmColumn = 'name' | 'namespace' | 'status' | 'node' | 'ip';
export type VmSort = { readonly column: VmColumn; readonly direction: 'asc' | 'desc' };

const natural = new Intl.Collator('en', { numeric: true });

const getStatus = (vm: VirtualMachine, findBeside: FindBeside): string => {
  const { vmi, restore } = findBeside(vm);
  const state = getVmState(vm, vmi, { restores: restore === undefined ? [] : [restore] });
  return state.kind === 'idle' ? state.status : state.kind;
};

const getValue = (vm: VirtualMachine, column: VmColumn, findBeside: FindBeside): string => {
  switch (column) {
    case 'name':
      return vm.metadata.name;
    case 'namespace':
      return vm.metadata.namespace ?? '';
    case 'status':
      return getStatus(vm, findBeside);
    case 'node':
    case 'ip':
      return getPlace(findBeside(vm).vmi)[column];
  }
};

/** The VMs whose name contains the text, ordered by a column; equal ones by name, then by namespace. */
export const selectVms = (
  vms: readonly VirtualMachine[],
  text: string,
  { column, direction }: VmSort,
  findBeside: FindBeside,
): VirtualMachine[] => {
  const wanted = text.trim().toLowerCase();
  const sign = direction === 'asc' ? 1 : -1;
  const keyed = vms
    .filter((vm) => vm.metadata.name.includes(wanted))
    .map((vm) => ({ vm, key: getValue(vm, column, findBeside) }));
  keyed.sort(
    (one, other) =>
      sign * natural.compare(one.key, other.key) ||
      natural.compare(one.vm.metadata.name, other.vm.metadata.name) ||
      natural.compare(one.vm.metadata.namespace ?? '', other.vm.metadata.namespace ?? ''),
  );
  return keyed.map(({ vm }) => vm);
};
