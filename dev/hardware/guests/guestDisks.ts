import { getKey } from '../../kube/kubeObject.ts';
import type { GuestCaches } from './guestDeps.ts';
import type { Instance, InstanceVolume, Pod } from './guestObjects.ts';

/** The handle of the volume that a claim is bound to. */
export function getHandle(
  { claims, volumes }: Pick<GuestCaches, 'claims' | 'volumes'>,
  ref: { namespace: string | undefined; name: string },
): string | undefined {
  const volumeName = claims.get(getKey(ref))?.spec.volumeName;
  return volumeName === undefined ? undefined : volumes.get(volumeName)?.spec.csi?.volumeHandle;
}

/**
 * The claims a guest has its disks on: those of its volumes and, from its pod, the one that keeps
 * its TPM and firmware state. Memory dumps are written by the hypervisor, not by the guest.
 */
export function getGuestClaims({ spec }: Instance, pod: Pod | undefined): string[] {
  const inPod = (pod?.spec.volumes ?? []).map((volume) => volume.persistentVolumeClaim?.claimName);
  const inSpec = (spec.volumes ?? []).map(getClaimName);
  const dumps = (spec.volumes ?? []).map((volume) => volume.memoryDump?.claimName);
  const names = [...inSpec, ...inPod].filter((name) => name !== undefined);
  return [...new Set(names)].filter((name) => !dumps.includes(name));
}

function getClaimName({ persistentVolumeClaim, dataVolume }: InstanceVolume): string | undefined {
  return persistentVolumeClaim?.claimName ?? dataVolume?.name;
}

/** Launcher pods by the uid of their VMI. */
export function getLauncherPods(pods: readonly Pod[]): Map<string, Pod> {
  const byInstance = new Map<string, Pod>();
  for (const pod of pods) {
    const uid = getInstanceUid(pod);
    if (uid !== undefined) byInstance.set(uid, pod);
  }
  return byInstance;
}

/** The VMI whose guest is in the pod; none is in a pod that only binds claims, nor in a hotplug pod. */
export function getInstanceUid({ metadata }: Pod): string | undefined {
  const { labels = {}, annotations = {} } = metadata;
  if (labels['kubevirt.io'] !== 'virt-launcher') return undefined;
  if (annotations['kubevirt.io/ephemeral-provisioning'] !== undefined) return undefined;
  return labels['kubevirt.io/created-by'];
}
