import { describe, expect, it } from '@jest/globals';
import { getGuestClaims, getInstanceUid } from './guestDisks.ts';
import type { Instance, InstanceVolume, Pod } from './guestObjects.ts';

const metadata = {
  name: 'web-1',
  namespace: 'shop',
  uid: 'u',
  resourceVersion: '1',
  creationTimestamp: '2026-01-01T00:00:00Z',
};
const anInstance = (volumes: InstanceVolume[]): Instance => ({
  metadata,
  spec: { domain: { devices: {} }, volumes },
});
const aPod = (labels: Record<string, string>, annotations: Record<string, string> = {}): Pod => ({
  metadata: { ...metadata, labels, annotations },
  spec: {
    containers: [],
    volumes: [
      { name: 'a', persistentVolumeClaim: { claimName: 'root' } },
      { name: 'b', persistentVolumeClaim: { claimName: 'tpm-state' } },
      { name: 'c' },
    ],
  },
});
const launcher = { 'kubevirt.io': 'virt-launcher', 'kubevirt.io/created-by': 'vmi-uid' };

describe('getGuestClaims', () => {
  it('finds disks on claims and DataVolumes, and the state that only the pod knows of', () => {
    const instance = anInstance([
      { name: 'a', persistentVolumeClaim: { claimName: 'root' } },
      { name: 'b', dataVolume: { name: 'data' } },
      { name: 'c' },
    ]);
    expect(getGuestClaims(instance, aPod(launcher))).toEqual(['root', 'data', 'tpm-state']);
    expect(getGuestClaims(instance, undefined)).toEqual(['root', 'data']);
  });

  it('leaves memory dumps to the hypervisor', () => {
    const instance = anInstance([{ name: 'd', memoryDump: { claimName: 'dump' } }]);
    expect(getGuestClaims(instance, undefined)).toEqual([]);
  });
});

describe('getInstanceUid', () => {
  it('is that of the VMI in a launcher pod', () => {
    expect(getInstanceUid(aPod(launcher))).toBe('vmi-uid');
  });

  it('is none for a pod that only binds claims or carries plugged disks', () => {
    const binding = { 'kubevirt.io/ephemeral-provisioning': 'true' };
    expect(getInstanceUid(aPod(launcher, binding))).toBeUndefined();
    const hotplug = { ...launcher, 'kubevirt.io': 'hotplug-disk' };
    expect(getInstanceUid(aPod(hotplug))).toBeUndefined();
  });
});
