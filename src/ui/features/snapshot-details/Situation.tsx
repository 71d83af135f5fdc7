import { Alert, List, ListItem, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getSnapshotState } from '#domain/snapshot/snapshotState.ts';
import { PromiseAlert } from '#ui/components/snapshot-status/PromiseAlert.tsx';
import { FailureReasons } from '#ui/components/vm-state/FailureReasons.tsx';
import { SnapshotFailedAlert } from '#ui/components/vm-state/SnapshotFailedAlert.tsx';
import { useT } from '#ui/i18n.ts';

type SituationProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly own: VirtualMachine | undefined;
};

/** What has to be known before all else. */
export const Situation = ({ snapshot, own }: SituationProps): ReactElement => {
  const t = useT();
  const state = getSnapshotState(snapshot);
  const { deletionTimestamp, finalizers = [] } = snapshot.metadata;
  return (
    <>
      {deletionTimestamp !== undefined && (
        <StackItem>
          <Alert component="p" isInline variant="info" title={t('It is being deleted')}>
            {finalizers.length > 0 && (
              <>
                {t('Kubernetes waits until those are done who hold it:')}
                <List isPlain>
                  {finalizers.map((finalizer) => (
                    <ListItem key={finalizer}>{finalizer}</ListItem>
                  ))}
                </List>
              </>
            )}
          </Alert>
        </StackItem>
      )}
      {state.kind === 'failed' && (
        <StackItem>
          <SnapshotFailedAlert snapshot={snapshot} vm={own} />
        </StackItem>
      )}
      {state.kind === 'broken' && (
        <StackItem>
          <Alert
            component="p"
            isInline
            variant="danger"
            title={t('It cannot be restored as it is')}
          >
            <FailureReasons why={[state.error]} />
          </Alert>
        </StackItem>
      )}
      <PromiseAlert snapshot={snapshot} source={{ vm: own }} />
    </>
  );
};
