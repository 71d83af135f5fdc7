import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';

type VmNameProps = { readonly vm: VirtualMachine; readonly showsNamespace: boolean };

/** Which VM it is; in one piece, which a narrow screen does not tear apart. */
export const VmName = ({ vm, showsNamespace }: VmNameProps): ReactElement => (
  <div>
    {vm.metadata.name}
    {showsNamespace && <Content component="small">{vm.metadata.namespace}</Content>}
  </div>
);
