import type { Instant } from '#domain/time/instant.ts';

const SECONDS_PER_UNIT = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

const known = new Map<string, Intl.RelativeTimeFormat>();

/** Made once for each language, because that takes longer than to use it. */
const getWords = (language: string): Intl.RelativeTimeFormat => {
  const words =
    known.get(language) ??
    new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' });
  known.set(language, words);
  return words;
};

/**
 * How long ago something was, in its largest whole unit and the words of a language.
 *
 * @example formatAgo('en', toInstant('2026-11-24T02:30:00Z'), toInstant('2026-11-24T04:40:00Z')) // → '2 hr. ago'
 */
export const formatAgo = (language: string, at: Instant, now: Instant): string => {
  const seconds = Math.max(0, Math.floor((now - at) / 1000));
  const words = getWords(language);
  const found = SECONDS_PER_UNIT.find(([, length]) => seconds >= length);
  if (found === undefined) {
    return words.format(0, 'second');
  }
  const [unit, length] = found;
  return words.format(-Math.floor(seconds / length), unit);
};
