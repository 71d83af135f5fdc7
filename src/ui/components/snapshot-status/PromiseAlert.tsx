import { Alert, List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { comparePromise } from '#domain/consistency/comparePromise.ts';
import type { SnapshotSource } from '#domain/consistency/getConsistency.ts';
import { useT } from '#ui/i18n.ts';

import { promiseText } from '../consistency/promiseText.ts';

type PromiseAlertProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly source: SnapshotSource;
};

/** Says that a snapshot turned out worse than was promised when it was asked for, and why; nothing where it did not. */
export const PromiseAlert = ({ snapshot, source }: PromiseAlertProps): ReactElement | null => {
  const t = useT();
  const broken = comparePromise(snapshot, source);
  return broken === undefined ? null : (
    <Alert component="p" isInline variant="warning" title={t('Worse than promised')}>
      <List isPlain>
        {promiseText(t, broken).map((sentence) => (
          <ListItem key={sentence}>{sentence}</ListItem>
        ))}
      </List>
    </Alert>
  );
};
