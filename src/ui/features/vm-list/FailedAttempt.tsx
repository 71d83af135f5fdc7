import { Button, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { InfoPopover } from '#ui/components/popover/InfoPopover.tsx';
import { NewestUsable } from '#ui/components/snapshot-status/NewestUsable.tsx';
import { stateLook } from '#ui/components/snapshot-status/stateLook.ts';
import { StateText } from '#ui/components/snapshot-status/StateText.tsx';
import { buildTabPath } from '#ui/components/vm-state/buildTabPath.ts';
import { SnapshotFailedAlert } from '#ui/components/vm-state/SnapshotFailedAlert.tsx';
import { useT } from '#ui/i18n.ts';
import { useNavigate } from '#ui/sdk/useNavigate.ts';

import { TakenAgo } from './TakenAgo.tsx';

type FailedAttemptProps = {
  readonly vm: VirtualMachine;
  readonly snapshot: VirtualMachineSnapshot;
  readonly ready: VirtualMachineSnapshot | undefined;
};

/** Says that the last attempt to take a snapshot failed; a popover says why, and what there is to go back to. */
export const FailedAttempt = ({ vm, snapshot, ready }: FailedAttemptProps): ReactElement => {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Stack>
      <StackItem>
        <InfoPopover
          minWidth="20rem"
          headerContent={t('The last snapshot failed')}
          bodyContent={
            <Stack hasGutter>
              <StackItem>
                <SnapshotFailedAlert snapshot={snapshot} vm={vm} />
              </StackItem>
              <StackItem>
                {ready === undefined ? (
                  t('There is no snapshot to go back to.')
                ) : (
                  <NewestUsable vm={vm} snapshot={ready} />
                )}
              </StackItem>
              <StackItem>
                <Button
                  variant="link"
                  isInline
                  onClick={() => {
                    void navigate(buildTabPath(vm));
                  }}
                >
                  {t('Show snapshots')}
                </Button>
              </StackItem>
            </Stack>
          }
        >
          <Button variant="link" isInline>
            <StateText {...stateLook(t, 'failed')} />
          </Button>
        </InfoPopover>
      </StackItem>
      <StackItem>
        <TakenAgo snapshot={snapshot} />
      </StackItem>
      <StackItem>
        {ready === undefined ? t('None usable') : <NewestUsable vm={vm} snapshot={ready} />}
      </StackItem>
    </Stack>
  );
};
