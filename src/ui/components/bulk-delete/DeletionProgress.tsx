import { Progress, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import type { Deletions } from './useDeletions.ts';

type DeletionProgressProps = { readonly deletions: Deletions; readonly all: number };

/** How many are deleted, in words that are read aloud at the end, and that closing the dialog stops nothing. */
export const DeletionProgress = ({ deletions, all }: DeletionProgressProps): ReactElement => {
  const { done, failed, isRunning } = deletions;
  const t = useT();
  const summary =
    failed.length === 0
      ? t('{{done}} of {{count}} deleted', { done, count: all })
      : t('{{done}} of {{count}} deleted, {{failed}} not', {
          done,
          count: all,
          failed: failed.length,
        });
  return (
    <>
      <StackItem>
        <Progress
          aria-label={t('Deleted snapshots')}
          value={done + failed.length}
          max={all}
          label={summary}
          valueText={summary}
          {...(failed.length > 0 ? { variant: 'danger' as const } : {})}
        />
      </StackItem>
      <StackItem role="status">
        {isRunning ? t('It goes on when you close this.') : summary}
      </StackItem>
    </>
  );
};
