import { describe, expect, it } from '@jest/globals';
import { assertManifestAllowed } from './assertManifestAllowed.ts';

const check =
  (name: string, registrationMethod = 'callback') =>
  (): void =>
    assertManifestAllowed({ name, registrationMethod });

describe('assertManifestAllowed', () => {
  it('takes a name that can be part of an address', () => {
    expect(check('vm-snapshots')).not.toThrow();
    expect(check('vm.snapshots')).not.toThrow();
  });

  it.each(['VM', 'vm_snapshots', '-vm', 'vm-', '', 'a'.repeat(254)])(
    'refuses the name %p',
    (name) => {
      expect(check(name)).toThrow(/DNS subdomain/);
    },
  );

  it('takes no registration but by callback', () => {
    expect(check('vm-snapshots', 'custom')).toThrow(/must be "callback"/);
  });
});
