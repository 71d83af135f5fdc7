import { Button, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getConsistency } from '#domain/consistency/getConsistency.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { consistencyText } from '#ui/components/consistency/consistencyText.ts';
import { InfoPopover } from '#ui/components/popover/InfoPopover.tsx';
import { stateLook } from '#ui/components/snapshot-status/stateLook.ts';
import { StateText } from '#ui/components/snapshot-status/StateText.tsx';
import { formatAgo } from '#ui/components/time/formatAgo.ts';
import { useNow } from '#ui/components/time/useNow.ts';
import { buildTabPath } from '#ui/components/vm-state/buildTabPath.ts';
import { SnapshotFailedAlert } from '#ui/components/vm-state/SnapshotFailedAlert.tsx';
import { useT, useTextLanguage } from '#ui/i18n.ts';
import { useNavigate } from '#ui/sdk/useNavigate.ts';

import { TakenAgo } from './TakenAgo.tsx';

type FailedAttemptProps = {
  readonly vm: VirtualMachine;
  readonly snapshot: VirtualMachineSnapshot;
  readonly ready: VirtualMachineSnapshot | undefined;
};

type NewestProps = { readonly vm: VirtualMachine; readonly ready: VirtualMachineSnapshot };

const Newest = ({ vm, ready }: NewestProps): ReactElement => {
  const t = useT();
  const language = useTextLanguage();
  const now = useNow();
  const { consistency = 'unknown' } = getConsistency(ready, { vm });
  return (
    <>
      {t('Newest usable: {{ago}}, {{consistency}}', {
        ago: formatAgo(language, getTakenAt(ready) ?? now, now),
        consistency: consistencyText(t, consistency).label,
      })}
    </>
  );
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
                <SnapshotFailedAlert snapshot={snapshot} />
              </StackItem>
              <StackItem>
                {ready === undefined ? (
                  t('There is no snapshot to go back to.')
                ) : (
                  <Newest vm={vm} ready={ready} />
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
    </Stack>
  );
};
