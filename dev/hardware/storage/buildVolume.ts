import type { Claim, StorageClass } from '../watch/storageObjects.ts';
import { parseBytes } from '../disks/byteQuantity.ts';

export const provisionedBy = 'pv.kubernetes.io/provisioned-by';

export function getVolumeName(claimUid: string): string {
  return `pvc-${claimUid}`;
}

/** The PersistentVolume that answers a claim; the real binder then binds the two. */
export function buildVolume(
  claim: Claim,
  storageClass: StorageClass,
): { metadata: { name: string; annotations: Record<string, string> }; spec: object } {
  const { name, namespace, uid, resourceVersion } = claim.metadata;
  const volumeName = getVolumeName(uid);
  const storage = claim.spec.resources?.requests?.storage ?? '1Gi';
  parseBytes(storage);
  return {
    metadata: { name: volumeName, annotations: { [provisionedBy]: storageClass.provisioner } },
    spec: {
      accessModes: claim.spec.accessModes ?? ['ReadWriteOnce'],
      capacity: { storage },
      volumeMode: claim.spec.volumeMode ?? 'Filesystem',
      storageClassName: storageClass.metadata.name,
      persistentVolumeReclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
      csi: { driver: storageClass.provisioner, volumeHandle: volumeName, fsType: 'ext4' },
      claimRef: {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        name,
        namespace,
        uid,
        resourceVersion,
      },
    },
  };
}
