import { storageClasses, volumeSnapshotClasses } from '../kube/resources.ts';
import type { EstateObject } from './estateObject.ts';

type StorageSpec = {
  name: string;
  /** The driver's own name; classes that share a driver share its VolumeSnapshotClass. */
  driver: string;
  isDefault?: boolean;
  waitsForConsumer?: boolean;
  provisioning?: Record<string, string>;
  /** Absent: this driver cannot snapshot. */
  snapshots?: Record<string, string>;
};

const quick = { 'cut-after': '500ms', 'ready-after': '1s' };

const specs: readonly StorageSpec[] = [
  {
    name: 'standard',
    driver: 'standard',
    isDefault: true,
    provisioning: { 'bind-after': '200ms' },
    snapshots: quick,
  },
  { name: 'standard-first-consumer', driver: 'standard', waitsForConsumer: true },
  {
    name: 'archive',
    driver: 'archive',
    provisioning: { 'bind-after': '1s' },
    snapshots: { 'cut-after': '20s', 'ready-after': '30s' },
  },
  {
    name: 'faulty-san',
    driver: 'faulty-san',
    snapshots: { ...quick, 'cut-error': 'pool san-2 has no space left for snapshots' },
  },
  { name: 'local-scratch', driver: 'local-scratch' },
];

/** StorageClasses of every temper, and the VolumeSnapshotClasses of the drivers that have one. */
export function buildStorageClasses(): EstateObject[] {
  return specs.flatMap((spec) => [buildStorageClass(spec), ...buildSnapshotClass(spec)]);
}

function buildStorageClass(spec: StorageSpec): EstateObject {
  const defaults = spec.isDefault ? { 'storageclass.kubernetes.io/is-default-class': 'true' } : {};
  const annotations = { ...defaults, ...withPrefix(spec.provisioning) };
  return {
    resource: storageClasses,
    manifest: {
      metadata: { name: spec.name, annotations },
      provisioner: getDriver(spec),
      reclaimPolicy: 'Delete',
      volumeBindingMode: spec.waitsForConsumer ? 'WaitForFirstConsumer' : 'Immediate',
    },
  };
}

function buildSnapshotClass(spec: StorageSpec): EstateObject[] {
  if (spec.snapshots === undefined) return [];
  const annotations = withPrefix(spec.snapshots);
  const metadata = { name: spec.name, annotations };
  const manifest = { metadata, driver: getDriver(spec), deletionPolicy: 'Delete' };
  return [{ resource: volumeSnapshotClasses, manifest }];
}

function getDriver({ driver }: StorageSpec): string {
  return `${driver}.csi.stage`;
}

function withPrefix(settings: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`hardware.stage/${name}`, value]),
  );
}
