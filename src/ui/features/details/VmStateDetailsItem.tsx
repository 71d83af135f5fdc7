import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { VmStatusCell } from '#ui/components/vm-state/VmStatusCell.tsx';

type VmStateDetailsItemProps = { readonly obj: VirtualMachine };

const VmStateDetailsItem = ({ obj }: VmStateDetailsItemProps): ReactElement => (
  <VmStatusCell vm={obj} />
);

export default VmStateDetailsItem;
