import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aVm } from '#testing/aVm.ts';

import { isDnsLabel } from '../naming/dnsLabel.ts';
import { getBackendVolumeName, needsBackendVolume } from './backendVolume.ts';

describe('getBackendVolumeName', () => {
  // Computed by KubeVirt 1.9.0's own function in Go.
  it.each([
    { length: 1, expected: 'persistent-state-for-a' },
    { length: 42, expected: `persistent-state-for-${'a'.repeat(42)}` },
    { length: 43, expected: `persistent-e807c95a-${'a'.repeat(43)}` },
    { length: 44, expected: `persisten-e807c95a-${'a'.repeat(44)}` },
    { length: 52, expected: `p-e807c95a-${'a'.repeat(52)}` },
    { length: 53, expected: 'persistent-state-for-aeaa3108' },
    { length: 63, expected: 'persistent-state-for-773a3ad6' },
    { length: 253, expected: 'persistent-state-for-b5592180' },
  ])('is $expected for a VM whose name has $length characters', ({ length, expected }) => {
    expect(getBackendVolumeName('a'.repeat(length))).toBe(expected);
  });

  it('is a DNS label for every VM whose name is one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/), (vm) => {
        expect(isDnsLabel(getBackendVolumeName(vm))).toBe(true);
      }),
    );
  });
});

type Domain = NonNullable<ReturnType<typeof aVm>['spec']['template']['spec']['domain']>;

describe('needsBackendVolume', () => {
  it.each<{ title: string; domain?: Domain; expected: boolean }>([
    { title: 'a plain VM', expected: false },
    { title: 'a TPM that forgets', domain: { devices: { tpm: {} } }, expected: false },
    {
      title: 'a TPM that remembers',
      domain: { devices: { tpm: { persistent: true } } },
      expected: true,
    },
    {
      title: 'a TPM that is switched off',
      domain: { devices: { tpm: { persistent: true, enabled: false } } },
      expected: false,
    },
    {
      title: 'EFI that forgets',
      domain: { firmware: { bootloader: { efi: {} } } },
      expected: false,
    },
    {
      title: 'EFI that remembers',
      domain: { firmware: { bootloader: { efi: { persistent: true } } } },
      expected: true,
    },
    { title: 'a BIOS', domain: { firmware: { bootloader: {} } }, expected: false },
    { title: 'firmware without a boot loader', domain: { firmware: {} }, expected: false },
  ])('is $expected for $title', ({ domain, expected }) => {
    const vm = aVm();
    const spec = { ...vm.spec.template.spec, ...(domain && { domain }) };
    const asked = { ...vm, spec: { ...vm.spec, template: { spec } } };
    expect(needsBackendVolume(asked)).toBe(expected);
  });
});
