import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { VmStatusCell } from '#ui/components/vm-state/VmStatusCell.tsx';

type SnapshotsTabProps = { readonly obj: VirtualMachine };

const SnapshotsTab = ({ obj }: SnapshotsTabProps): ReactElement => <VmStatusCell vm={obj} />;

export default SnapshotsTab;
