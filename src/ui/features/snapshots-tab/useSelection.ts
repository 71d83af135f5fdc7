import { useCallback, useMemo, useState } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { isSelectable } from './isSelectable.ts';

export type Selection = {
  /** UIDs of what is chosen and listed. */
  readonly chosen: ReadonlySet<string>;
  readonly choose: (snapshots: readonly VirtualMachineSnapshot[], isOn: boolean) => void;
};

const getUid = ({ metadata }: VirtualMachineSnapshot): string => metadata.uid ?? metadata.name;

/**
 * Which snapshots are chosen, on whatever page they stand. What is not listed, because it is gone or a filter leaves it
 * out, is not chosen: nothing happens to what nobody sees.
 */
export const useSelection = (
  listed: readonly VirtualMachineSnapshot[],
): Selection & { readonly snapshots: readonly VirtualMachineSnapshot[] } => {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(() => new Set());
  const snapshots = useMemo(
    () =>
      wanted.size === 0
        ? []
        : listed.filter((snapshot) => wanted.has(getUid(snapshot)) && isSelectable(snapshot)),
    [listed, wanted],
  );
  const chosen = useMemo(() => new Set(snapshots.map(getUid)), [snapshots]);
  const choose = useCallback((changed: readonly VirtualMachineSnapshot[], isOn: boolean) => {
    const uids = changed.map(getUid);
    setWanted((before) =>
      isOn
        ? new Set([...before, ...uids])
        : new Set([...before].filter((uid) => !uids.includes(uid))),
    );
  }, []);
  return { chosen, choose, snapshots };
};
