type Style = 'short' | 'full';

const OPTIONS: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  short: { dateStyle: 'medium', timeStyle: 'short' },
  full: { dateStyle: 'full', timeStyle: 'long' },
};

const known = new Map<string, Intl.DateTimeFormat>();

/** The format of a date and time; made once for each language, because that takes longer than to use it. */
export const getDateTimeFormat = (locale: string, style: Style): Intl.DateTimeFormat => {
  const key = `${style} ${locale}`;
  const format = known.get(key) ?? new Intl.DateTimeFormat(locale, OPTIONS[style]);
  known.set(key, format);
  return format;
};
