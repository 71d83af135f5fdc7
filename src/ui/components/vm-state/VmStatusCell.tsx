import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';

type VmStatusCellProps = { readonly vm: VirtualMachine };

export const VmStatusCell = ({ vm }: VmStatusCellProps): ReactElement => (
  <>{vm.status?.printableStatus}</>
);
