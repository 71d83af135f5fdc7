import { CameraIcon } from '@patternfly/react-icons';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { listDisks } from '#domain/disks/listDisks.ts';
import { whyEmpty } from '#domain/disks/whyEmpty.ts';
import type { RestoreIndex } from '#domain/restore/summarizeRestores.ts';
import { whyEmptyText } from '#ui/components/disks/whyEmptyText.ts';
import { StateMessage } from '#ui/components/page-states/StateMessage.tsx';
import { useT } from '#ui/i18n.ts';

import { TakeSnapshotButton } from './TakeSnapshotButton.tsx';

type NoSnapshotsProps = {
  readonly vm: VirtualMachine;
  /** Undefined while they are not known. */
  readonly restores: RestoreIndex | undefined;
  readonly refugeRef: RefObject<HTMLElement>;
};

/** Invites to take the first snapshot, and promises no more than one of this VM gives. */
export const NoSnapshots = ({ vm, restores, refugeRef }: NoSnapshotsProps): ReactElement => {
  const t = useT();
  const { name } = vm.metadata;
  const why = whyEmpty(listDisks(vm, []));
  return (
    <StateMessage
      title={t('No snapshots yet')}
      icon={CameraIcon}
      actions={<TakeSnapshotButton vm={vm} restores={restores?.own ?? []} refugeRef={refugeRef} />}
    >
      {why === undefined ? (
        t('A snapshot lets you bring {{name}} back to this moment.', { name })
      ) : (
        <>
          {whyEmptyText(t, why)}{' '}
          {t('It lets you bring the settings of {{name}} back to this moment.', { name })}
        </>
      )}
    </StateMessage>
  );
};
