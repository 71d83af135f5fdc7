import { useEffect, useState } from 'react';

import type { Instant } from '#domain/time/instant.ts';
import { useTextLanguage } from '#ui/i18n.ts';

import { formatAgo } from './formatAgo.ts';
import { getNow } from './getNow.ts';

/** How long ago something was, in words; hundreds of them may stand on a page, and each is drawn when it changes. */
export const useAgo = (at: Instant): string => {
  const language = useTextLanguage();
  const [now, setNow] = useState(getNow);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow((before) => {
        const next = getNow();
        return formatAgo(language, at, next) === formatAgo(language, at, before) ? before : next;
      });
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [language, at]);
  return formatAgo(language, at, now);
};
