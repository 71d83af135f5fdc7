import type { ReactElement } from 'react';

import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { VmStatusCell } from '#ui/components/vm-state/VmStatusCell.tsx';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

type VmStateDetailsItemProps = { readonly obj: VirtualMachine };

/** The VM's status on its details page. */
const VmStateDetailsItem = ({ obj }: VmStateDetailsItemProps): ReactElement => {
  const { name, namespace = '' } = obj.metadata;
  const vmi = useWatchOne<VirtualMachineInstance>(VirtualMachineInstanceModel, { name, namespace });
  return <VmStatusCell vm={obj} vmi={vmi.kind === 'loaded' ? vmi.data : undefined} />;
};

export default VmStateDetailsItem;
