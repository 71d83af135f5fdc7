import type { ReactElement } from 'react';

import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { useRestoresOf } from '#ui/components/vm-records/useRestoresOf.ts';
import { VmStatusCell } from '#ui/components/vm-state/VmStatusCell.tsx';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

type VmStateDetailsItemProps = { readonly obj: VirtualMachine };

/** The VM's status on its details page. */
const VmStateDetailsItem = ({ obj }: VmStateDetailsItemProps): ReactElement => {
  const { name, namespace = '' } = obj.metadata;
  const vmi = useWatchOne<VirtualMachineInstance>(VirtualMachineInstanceModel, { name, namespace });
  const restores = useRestoresOf(obj);
  return (
    <VmStatusCell
      vm={obj}
      vmi={vmi.kind === 'loaded' ? vmi.data : undefined}
      {...(restores.kind === 'loaded' ? { around: { restores: restores.data } } : {})}
    />
  );
};

export default VmStateDetailsItem;
