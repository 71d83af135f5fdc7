import type { Instant } from '../time/instant.ts';
import { MAX_LABEL_LENGTH, toDnsLabel } from './dnsLabel.ts';
import { readTimeStamp } from './timeStamp.ts';

/**
 * The name offered for a new snapshot: `<vm>-<yyyyMMdd-HHmmss>` in the given zone, always a DNS label.
 *
 * The name of a VM may contain dots and be 253 characters long (a DNS subdomain, unlike what bears it): dots become
 * hyphens, and it is cut so that the time stands whole.
 *
 * @example buildSnapshotName('web.1', toInstant('2026-11-24T02:30:05Z'), 'Europe/Berlin') // → 'web-1-20261124-033005'
 */
export const buildSnapshotName = (vmName: string, now: Instant, zone: string): string => {
  const stamp = readTimeStamp(now, zone);
  const vm = toDnsLabel(vmName, MAX_LABEL_LENGTH - stamp.length - 1);
  return `${vm === '' ? 'vm' : vm}-${stamp}`;
};
