import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { SnapshotState } from '#domain/snapshot/snapshotState.ts';

import { FailureReasons } from './FailureReasons.tsx';
import { KubeVirtWords } from './KubeVirtWords.tsx';
import { listKubeVirtWords } from './listKubeVirtWords.ts';

type SnapshotReasonsProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly state: SnapshotState;
};

/** Why a snapshot is in the state that it is in. */
export const SnapshotReasons = ({ snapshot, state }: SnapshotReasonsProps): ReactElement => {
  switch (state.kind) {
    case 'failed':
      return <FailureReasons why={state.why} />;
    case 'broken':
      return <FailureReasons why={listKubeVirtWords(snapshot)} />;
    default:
      return <KubeVirtWords words={listKubeVirtWords(snapshot)} />;
  }
};
