import { useCallback, useMemo, useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';

export type Selection = {
  /** What is selected and still there, in the order of the list, on whichever page. */
  readonly vms: readonly VirtualMachine[];
  readonly isSelected: (vm: VirtualMachine) => boolean;
  readonly select: (vms: readonly VirtualMachine[], isSelected: boolean) => void;
  readonly clear: () => void;
};

const NONE: ReadonlySet<string> = new Set();

const getKey = ({ metadata }: VirtualMachine): string => metadata.uid ?? '';

/** Which VMs of a list are ticked; one that leaves the list is no longer. */
export const useSelection = (vms: readonly VirtualMachine[]): Selection => {
  const [keys, setKeys] = useState(NONE);
  const selected = useMemo(
    () => (keys.size === 0 ? [] : vms.filter((vm) => keys.has(getKey(vm)))),
    [keys, vms],
  );
  const select = useCallback((changed: readonly VirtualMachine[], isSelected: boolean): void => {
    setKeys((known) => {
      const next = new Set(known);
      changed.map(getKey).forEach((key) => {
        if (isSelected) {
          next.add(key);
        } else {
          next.delete(key);
        }
      });
      return next;
    });
  }, []);
  const clear = useCallback((): void => {
    setKeys(NONE);
  }, []);
  return { vms: selected, isSelected: (vm) => keys.has(getKey(vm)), select, clear };
};
