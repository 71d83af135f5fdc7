import { Alert, Stack, StackItem } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { useLasting } from '../time/useLasting.ts';
import { THAW_MS } from './thawTime.ts';
import type { SnapshotRef } from './stopSnapshot.ts';
import { Unfreeze } from './Unfreeze.tsx';
import { useLeftovers } from './useLeftovers.ts';
import type { Copies } from './useLeftovers.ts';

type StoppedProps = { readonly snapshot: SnapshotRef };

const leftText = (t: TFunction, copies: Copies, namespace: string): string => {
  switch (copies) {
    case 'looking':
      return t('Stopped. Looking what is left…');
    case 'forbidden':
      return t(
        'Stopped. The snapshot is gone. Whether the storage still clears away copies is not to be seen: you may not see volume snapshots in {{namespace}}.',
        { namespace },
      );
    case 'unknown':
      return t(
        'Stopped. The snapshot is gone. Whether the storage still clears away copies could not be looked up.',
      );
    case 0:
      return t('Stopped. Nothing is left.');
    default:
      return t('Stopped. The storage still has to clear away {{count}} copies.', { count: copies });
  }
};

/** What is left of a snapshot that was stopped and has gone: looked up, not assumed. */
export const Stopped = ({ snapshot }: StoppedProps): ReactElement => {
  const t = useT();
  const { copies, isFrozen } = useLeftovers(snapshot);
  const staysFrozen = useLasting(isFrozen, THAW_MS);
  return (
    <Stack hasGutter>
      <StackItem role="status">{leftText(t, copies, snapshot.namespace)}</StackItem>
      {staysFrozen && (
        <Alert
          component="p"
          isInline
          isPlain
          isLiveRegion
          variant="danger"
          title={t('Guest frozen')}
        >
          <Unfreeze vm={snapshot.vm} namespace={snapshot.namespace} />
        </Alert>
      )}
    </Stack>
  );
};
