import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { isDnsLabel } from './dnsLabel.ts';
import { buildSnapshotName } from './snapshotName.ts';

const NOW = toInstant('2026-11-24T02:30:05Z');

const instants = fc
  .date({ min: new Date(0), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.getTime() as Instant);

const zones = fc.constantFrom('UTC', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'America/St_Johns');

describe('buildSnapshotName', () => {
  it.each([
    { vm: 'web-1', zone: 'UTC', expected: 'web-1-20261124-023005' },
    { vm: 'web-1', zone: 'Europe/Berlin', expected: 'web-1-20261124-033005' },
    { vm: 'web-1', zone: 'America/New_York', expected: 'web-1-20261123-213005' },
    { vm: 'db.prod', zone: 'UTC', expected: 'db-prod-20261124-023005' },
    { vm: '...', zone: 'UTC', expected: 'vm-20261124-023005' },
    {
      vm: `${'a'.repeat(46)}.${'b'.repeat(200)}`,
      zone: 'UTC',
      expected: `${'a'.repeat(46)}-20261124-023005`,
    },
    { vm: 'a'.repeat(63), zone: 'UTC', expected: `${'a'.repeat(47)}-20261124-023005` },
  ])('calls a snapshot of $vm taken in $zone $expected', ({ vm, zone, expected }) => {
    expect(buildSnapshotName(vm, NOW, zone)).toBe(expected);
  });

  it.each([
    { title: 'midnight as 00', at: '2026-01-02T00:00:00Z', expected: 'a-20260102-000000' },
    {
      title: 'the last second of a year',
      at: '2026-12-31T23:59:59Z',
      expected: 'a-20261231-235959',
    },
    { title: 'a leap day', at: '2028-02-29T12:00:00Z', expected: 'a-20280229-120000' },
  ])('writes $title', ({ at, expected }) => {
    expect(buildSnapshotName('a', toInstant(at), 'UTC')).toBe(expected);
  });

  it('is a DNS label for whatever the VM is called, with its whole stamp', () => {
    const vms = fc.oneof(
      fc.stringMatching(/^[a-z0-9][-a-z0-9.]{0,251}[a-z0-9]$/),
      fc.string({ unit: 'binary', maxLength: 253 }),
    );
    fc.assert(
      fc.property(vms, instants, zones, (vm, now, zone) => {
        const name = buildSnapshotName(vm, now, zone);
        expect(isDnsLabel(name)).toBe(true);
        expect(name).toMatch(/-\d{8}-\d{6}$/);
      }),
    );
  });

  it('stands in the order of time', () => {
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        const [early = one, late = other] = [one, other].sort((a, b) => a - b);
        const names = [early, late].map((now) => buildSnapshotName('web-1', now, 'UTC'));
        expect(names.toSorted()).toEqual(names);
      }),
    );
  });
});
