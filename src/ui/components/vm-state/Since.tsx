import type { ReactElement } from 'react';

import type { Instant } from '#domain/time/instant.ts';
import { useT, useTextLanguage } from '#ui/i18n.ts';

import { formatElapsed } from '../time/formatElapsed.ts';
import { formatMoment } from '../time/formatMoment.ts';
import { useLocale } from '../time/useLocale.ts';
import { useNow } from '../time/useNow.ts';

type SinceProps = {
  readonly start: Instant;
  /** Undefined where nothing will be given up. */
  readonly deadline: Instant | 'never' | undefined;
};

/** When something began, how long ago that is, and when KubeVirt gives it up. */
export const Since = ({ start, deadline }: SinceProps): ReactElement => {
  const t = useT();
  const locale = useLocale();
  const language = useTextLanguage();
  const now = useNow();
  const since = t('since {{time}} ({{elapsed}})', {
    time: formatMoment(locale, start, now),
    elapsed: formatElapsed(language, now - start),
  });
  return (
    <>
      {since}
      {deadline !== undefined && (
        <>
          {' · '}
          {deadline === 'never'
            ? t('never gives up')
            : t('gives up at {{time}}', { time: formatMoment(locale, deadline, now) })}
        </>
      )}
    </>
  );
};
