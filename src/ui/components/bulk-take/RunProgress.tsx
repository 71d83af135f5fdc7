import { Progress, ProgressMeasureLocation } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import type { BulkCount } from '#domain/bulk/countBulk.ts';
import { useT } from '#ui/i18n.ts';

type RunProgressProps = { readonly count: BulkCount };

const listCounts = (t: TFunction, count: BulkCount): string =>
  [
    { number: count.ready, text: t('{{count}} ready', { count: count.ready }) },
    { number: count.failed, text: t('{{count}} failed', { count: count.failed }) },
    { number: count.unsure, text: t('{{count}} unsure', { count: count.unsure }) },
    { number: count.deleted, text: t('{{count}} deleted', { count: count.deleted }) },
    { number: count.running, text: t('{{count}} running', { count: count.running }) },
    {
      number: count.waiting + count.creating,
      text: t('{{count}} to be created', { count: count.waiting + count.creating }),
    },
  ]
    .filter(({ number }) => number > 0)
    .map(({ text }) => text)
    .join(' · ');

const getVariant = ({
  all,
  ready,
  failed,
  unsure,
}: BulkCount): 'success' | 'warning' | undefined => {
  if (failed + unsure > 0) {
    return 'warning';
  }
  return ready === all ? 'success' : undefined;
};

/** How far the whole run has come, in a bar and in numbers; the end is said aloud. */
export const RunProgress = ({ count }: RunProgressProps): ReactElement => {
  const t = useT();
  const { all, ready, failed, unsure, deleted } = count;
  const over = ready + failed + unsure + deleted;
  const variant = getVariant(count);
  const counts = listCounts(t, count);
  return (
    <>
      <Progress
        title={counts}
        value={over}
        max={all}
        label={t('{{done}} of {{count}}', { done: over, count: all })}
        valueText={counts}
        measureLocation={ProgressMeasureLocation.outside}
        {...(variant === undefined ? {} : { variant })}
      />
      <p role="status" className="pf-v6-screen-reader">
        {over === all ? counts : ''}
      </p>
    </>
  );
};
