import { useMemo } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useTakeSnapshot } from '#ui/components/take-dialog/useTakeSnapshot.ts';
import { useT } from '#ui/i18n.ts';
import type { Action } from '#ui/sdk/action.ts';

const useSnapshotActions = (vm: VirtualMachine): [Action[], boolean, undefined] => {
  const t = useT();
  const takeSnapshot = useTakeSnapshot();
  const actions = useMemo(
    () => [
      {
        id: 'vm-snapshots-take',
        label: t('Take snapshot'),
        cta: () => {
          takeSnapshot(vm);
        },
      },
    ],
    [t, takeSnapshot, vm],
  );
  return [actions, true, undefined];
};

export default useSnapshotActions;
