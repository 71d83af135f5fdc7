import type { TFunction } from 'i18next';
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

/** So late KubeVirt may be without anything being amiss. */
const GRACE_MS = 15_000;

/** KubeVirt looks at the time only when something else makes it look. */
const deadlineText = (t: TFunction, time: string, isOver: boolean): string =>
  isOver
    ? t('should have given up at {{time}}; KubeVirt has not looked since', { time })
    : t('gives up at {{time}}', { time });

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
            : deadlineText(t, formatMoment(locale, deadline, now), now - deadline > GRACE_MS)}
        </>
      )}
    </>
  );
};
