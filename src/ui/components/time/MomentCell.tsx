import type { ReactElement } from 'react';

import type { Instant } from '#domain/time/instant.ts';

import { LazyTooltip } from '../tooltip/LazyTooltip.tsx';
import { formatDateTime } from './formatDateTime.ts';
import { getDateTimeFormat } from './getDateTimeFormat.ts';
import { useLocale } from './useLocale.ts';

type MomentCellProps = { readonly at: Instant };

/** A date and time in a list, in the viewer's zone; the tooltip adds the seconds and the zone. */
export const MomentCell = ({ at }: MomentCellProps): ReactElement => {
  const locale = useLocale();
  const moment = new Date(at);
  return (
    <LazyTooltip<HTMLTimeElement> content={getDateTimeFormat(locale, 'full').format(moment)}>
      {(explained) => (
        <time {...explained} dateTime={moment.toISOString()}>
          {formatDateTime(locale, at)}
        </time>
      )}
    </LazyTooltip>
  );
};
