import { Tooltip } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { Instant } from '#domain/time/instant.ts';

import { formatDateTime } from './formatDateTime.ts';
import { useLocale } from './useLocale.ts';

type MomentCellProps = { readonly at: Instant };

/** A date and time in a list, in the viewer's zone; the tooltip adds the seconds and the zone. */
export const MomentCell = ({ at }: MomentCellProps): ReactElement => {
  const locale = useLocale();
  const moment = new Date(at);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' });
  return (
    <Tooltip content={exact.format(moment)}>
      <time dateTime={moment.toISOString()}>{formatDateTime(locale, at)}</time>
    </Tooltip>
  );
};
