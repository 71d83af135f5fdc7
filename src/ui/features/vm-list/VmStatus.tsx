import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { getVmState } from '#domain/vm/vmState.ts';
import { getStateLook } from '#ui/components/vm-state/getStateLook.ts';
import { StatusText } from '#ui/components/vm-state/StatusText.tsx';
import { vmStateText } from '#ui/components/vm-state/vmStateText.ts';
import { useT } from '#ui/i18n.ts';

type VmStatusProps = {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
};

/** The status without what explains it, which also stands in where that cannot be fetched. */
const PlainStatus = ({ vm }: Pick<VmStatusProps, 'vm'>): ReactElement => {
  const t = useT();
  const state = getVmState(vm);
  return <StatusText {...getStateLook(state)} text={vmStateText(t, state)} />;
};

const ExplainedStatus = lazy(() =>
  import(/* webpackChunkName: "vm-status" */ '#ui/components/vm-state/VmStatusCell.tsx').then(
    ({ VmStatusCell }) => ({ default: VmStatusCell }),
    () => ({ default: PlainStatus }),
  ),
);

/**
 * What a VM is doing. Most do nothing that needs explaining: the popovers are fetched for the first that does. Once
 * there they stay, so that the end can be read.
 */
export const VmStatus = (props: VmStatusProps): ReactElement => {
  const { kind } = getVmState(props.vm, props.vmi);
  const [isExplained, setIsExplained] = useState(false);
  if (!isExplained && kind !== 'idle' && kind !== 'deleting') {
    setIsExplained(true);
  }
  return isExplained ? (
    <Suspense fallback={<PlainStatus vm={props.vm} />}>
      <ExplainedStatus {...props} />
    </Suspense>
  ) : (
    <PlainStatus vm={props.vm} />
  );
};
