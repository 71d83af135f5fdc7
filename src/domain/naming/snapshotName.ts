import type { Instant } from '../time/instant.ts';
import { LABEL_LENGTH } from './dnsLabel.ts';
import { suggestName } from './suggestName.ts';

const STAMP_LENGTH = '-yyyyMMdd-HHmmss'.length;

const formatStamp = (now: Instant, zone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(now);
  const read = (type: string, width: number): string =>
    parts
      .filter((part) => part.type === type)
      .map((part) => part.value.padStart(width, '0'))
      .join('');
  const date = read('year', 4) + read('month', 2) + read('day', 2);
  return `${date}-${read('hour', 2)}${read('minute', 2)}${read('second', 2)}`;
};

/**
 * The name offered for a snapshot: `<vm>-<yyyyMMdd-HHmmss>` on the clock of `zone` (IANA), always a
 * DNS-1123 label. VM names may hold dots and reach 253 characters, so the VM's part is cut.
 *
 * @example buildSnapshotName('web-1', toInstant('2026-11-24T02:30:00Z'), 'Europe/Berlin')
 * // → 'web-1-20261124-033000'
 */
export const buildSnapshotName = (vmName: string, now: Instant, zone: string): string => {
  const base = suggestName(suggestName(vmName).slice(0, LABEL_LENGTH - STAMP_LENGTH));
  return `${base === '' ? 'vm' : base}-${formatStamp(now, zone)}`;
};
