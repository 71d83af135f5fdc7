const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** A moment within the last ten and a half minutes reads as "2 minutes ago"; earlier ones get their date. */
export const isRecent = (date: Date, now: number): boolean =>
  Math.abs(now - date.getTime()) <= 630_000;

/** "just now", "2 minutes ago"; without the suffix "2 minutes". */
export const toRelativeTime = (
  date: Date,
  { now, language, omitSuffix }: { now: number; language: string; omitSuffix: boolean },
): string => {
  const difference = date.getTime() - now;
  const [unit, size] = STEPS.find(([, step]) => Math.abs(difference) >= step) ?? ['minute', 0];
  if (size === 0) {
    return omitSuffix ? 'less than a minute' : 'Just now';
  }
  const amount = Math.trunc(difference / size);
  return omitSuffix
    ? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
        Math.abs(amount),
      )
    : new Intl.RelativeTimeFormat(language).format(amount, unit);
};
