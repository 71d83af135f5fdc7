const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] as const;

/**
 * A size in the largest binary unit that leaves a whole number before the point.
 *
 * @example formatBytes('en', 1610612736) // → '1.5 GiB'
 */
export const formatBytes = (locale: string, bytes: number): string => {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
    bytes / 1024 ** power,
  );
  return `${amount} ${UNITS[power] ?? ''}`;
};
