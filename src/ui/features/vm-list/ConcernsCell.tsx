import type { ReactElement } from 'react';

import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { listConcerns } from '#domain/vm/listConcerns.ts';
import { Deferred } from '#ui/components/deferred/Deferred.tsx';

import type { ConcernLabels } from './ConcernLabels.tsx';

type ConcernsCellProps = {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
};

const loadLabels = (): Promise<typeof ConcernLabels> =>
  import(/* webpackChunkName: "concern-labels" */ './ConcernLabels.tsx').then(
    (module) => module.ConcernLabels,
  );

/** What is worth a look at a VM beside its status. */
export const ConcernsCell = ({ vm, vmi }: ConcernsCellProps): ReactElement => {
  const concerns = listConcerns(vm, vmi);
  return concerns.length === 0 ? <>–</> : <Deferred load={loadLabels} props={{ concerns }} />;
};
