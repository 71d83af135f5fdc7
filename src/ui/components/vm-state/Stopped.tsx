import { Alert, Stack, StackItem } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { useLasting } from '../time/useLasting.ts';
import { THAW_MS } from './thawTime.ts';
import type { SnapshotRef } from './stopSnapshot.ts';
import { Unfreeze } from './Unfreeze.tsx';
import { useLeftovers } from './useLeftovers.ts';

type StoppedProps = { readonly snapshot: SnapshotRef };

const leftText = (t: TFunction, copies: number | undefined): string => {
  switch (copies) {
    case undefined:
      return t('Stopped. The storage clears away what it had begun.');
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
      <StackItem role="status">{leftText(t, copies)}</StackItem>
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
