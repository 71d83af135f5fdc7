import { Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { ConsistencyLabel } from '#ui/components/snapshot-status/ConsistencyLabel.tsx';
import { useT } from '#ui/i18n.ts';

import { FailedAttempt } from './FailedAttempt.tsx';
import { TakenAgo } from './TakenAgo.tsx';

type KnownSnapshotProps = {
  readonly vm: VirtualMachine;
  readonly ready: VirtualMachineSnapshot | undefined;
  readonly failed: VirtualMachineSnapshot | undefined;
};

/** A dash to the eye; it speaks of what is asked for, which leaves out the snapshots of other tools. */
const NoneTaken = (): ReactElement => {
  const t = useT();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="pf-v6-screen-reader">{t('None taken here')}</span>
    </>
  );
};

/** How old and how whole the newest usable snapshot of a VM is, unless the attempt after it has failed. */
export const KnownSnapshot = ({ vm, ready, failed }: KnownSnapshotProps): ReactElement => {
  if (failed !== undefined) {
    return <FailedAttempt vm={vm} snapshot={failed} ready={ready} />;
  }
  if (ready === undefined) {
    return <NoneTaken />;
  }
  return (
    <Stack>
      <StackItem>
        <TakenAgo snapshot={ready} />
      </StackItem>
      <StackItem>
        <ConsistencyLabel snapshot={ready} vm={vm} />
      </StackItem>
    </Stack>
  );
};
