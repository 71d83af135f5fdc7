import { CameraIcon } from '@patternfly/react-icons';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { StateMessage } from '#ui/components/page-states/StateMessage.tsx';
import { useT } from '#ui/i18n.ts';

import { TakeSnapshotButton } from './TakeSnapshotButton.tsx';

type NoSnapshotsProps = {
  readonly vm: VirtualMachine;
  readonly refugeRef: RefObject<HTMLElement>;
};

/** Invites to take the first snapshot. */
export const NoSnapshots = ({ vm, refugeRef }: NoSnapshotsProps): ReactElement => {
  const t = useT();
  return (
    <StateMessage
      title={t('No snapshots yet')}
      icon={CameraIcon}
      actions={<TakeSnapshotButton vm={vm} refugeRef={refugeRef} />}
    >
      {t('A snapshot lets you bring {{name}} back to this moment.', { name: vm.metadata.name })}
    </StateMessage>
  );
};
