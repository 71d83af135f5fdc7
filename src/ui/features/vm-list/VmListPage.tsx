import type { ReactElement } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';

type VmListPageProps = { readonly namespace?: string };

const VmListPage = ({ namespace }: VmListPageProps): ReactElement => {
  const vms = useWatchList<VirtualMachine>(
    VirtualMachineModel,
    namespace === undefined ? {} : { namespace },
  );
  return (
    <ul>
      {vms.kind === 'loaded' &&
        vms.data.map((vm) => <li key={vm.metadata.uid}>{vm.metadata.name}</li>)}
    </ul>
  );
};

export default VmListPage;
