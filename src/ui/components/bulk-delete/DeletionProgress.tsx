import { Progress, StackItem } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import type { Deletions } from './useDeletions.ts';

type DeletionProgressProps = { readonly deletions: Deletions; readonly all: number };

const getVariant = (failed: number, isDone: boolean): 'danger' | 'success' | undefined => {
  if (failed > 0) {
    return 'danger';
  }
  return isDone ? 'success' : undefined;
};

const summaryText = (
  t: TFunction,
  { deleted: done, failed, unsure }: Deletions['counts'],
  count: number,
): string => {
  if (failed === 0) {
    return t('{{done}} of {{count}} deleted', { done, count });
  }
  return unsure === 0
    ? t('{{done}} of {{count}} deleted, {{failed}} not', { done, count, failed })
    : t('{{done}} of {{count}} deleted, {{failed}} not or not known', { done, count, failed });
};

/** How many have gone, in words that are read aloud at the end, and that closing the dialog stops nothing. */
export const DeletionProgress = ({ deletions, all }: DeletionProgressProps): ReactElement => {
  const { deleted, deleting, failed } = deletions.counts;
  const t = useT();
  const summary = summaryText(t, deletions.counts, all);
  const goesOn = deletions.isRunning || deleting > 0;
  const variant = getVariant(failed, deleted === all);
  return (
    <>
      <StackItem>
        <Progress
          title={summary}
          value={deleted}
          max={all}
          measureLocation="none"
          valueText={summary}
          {...(variant === undefined ? {} : { variant })}
        />
      </StackItem>
      <StackItem role="status">
        {goesOn ? (
          t('It goes on when you close this.')
        ) : (
          <span className="pf-v6-screen-reader">{summary}</span>
        )}
      </StackItem>
    </>
  );
};
