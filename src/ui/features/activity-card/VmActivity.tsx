import { InProgressIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { getVmState } from '#domain/vm/vmState.ts';
import { buildTabPath } from '#ui/components/vm-state/buildTabPath.ts';
import { StatusText } from '#ui/components/vm-state/StatusText.tsx';
import { useT } from '#ui/i18n.ts';
import { Link } from '#ui/sdk/Link.ts';

import { activityText } from './activityText.ts';

type VmActivityProps = { readonly resource: VirtualMachine };

/** What is being done to a VM, as a line of the card *Activity*; leads to its snapshots. */
const VmActivity = ({ resource: vm }: VmActivityProps): ReactElement | null => {
  const t = useT();
  const text = activityText(t, vm.metadata, getVmState(vm));
  return text === undefined ? null : (
    <Link to={buildTabPath(vm)}>
      <StatusText icon={InProgressIcon} text={text} />
    </Link>
  );
};

export default VmActivity;
