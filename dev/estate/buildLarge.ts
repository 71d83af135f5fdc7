import {
  VirtualMachineModel,
  VirtualMachineSnapshotContentModel,
  VirtualMachineSnapshotModel,
} from '#api/models.ts';
import { claims, volumeSnapshots } from '../kube/resources.ts';
import type { EstateManifest, EstateObject } from './estateObject.ts';

export const namespace = 'large';

/** The one claim that all machines of the large estate name as their disk. */
export const diskName = 'disk';
const volumeName = 'rootdisk';

/** Held while the snapshots of a machine are written, so that KubeVirt does not take them anew. */
export const fillingMark = 'large-estate-is-being-filled';

type Machine = { name: string; uid: string };
type Snapshot = { name: string; uid: string };

const claimSpec = {
  storageClassName: 'standard',
  accessModes: ['ReadWriteMany'],
  resources: { requests: { storage: '10Gi' } },
};

export function buildSharedDisk(): EstateObject {
  const metadata = { name: diskName, namespace };
  return { resource: claims, manifest: { metadata, spec: claimSpec } };
}

export function buildSharedDiskSnapshot(): EstateObject {
  const metadata = { name: diskName, namespace };
  const source = { persistentVolumeClaimName: diskName };
  const spec = { volumeSnapshotClassName: 'standard', source };
  return { resource: volumeSnapshots, manifest: { metadata, spec } };
}

/** A name that sorts by its number. */
export function getMachineName(index: number): string {
  return `large-${String(index).padStart(5, '0')}`;
}

export function getSnapshotName(machine: string, index: number): string {
  return `${machine}-${String(index).padStart(4, '0')}`;
}

const machineSpec = {
  runStrategy: 'Halted',
  template: {
    metadata: { annotations: { 'guest.stage/agent': 'true', 'guest.stage/os': 'fedora' } },
    spec: {
      domain: {
        memory: { guest: '1Gi' },
        devices: {
          disks: [{ name: volumeName, disk: { bus: 'virtio' } }],
          interfaces: [{ name: 'default', masquerade: {} }],
        },
      },
      networks: [{ name: 'default', pod: {} }],
      volumes: [{ name: volumeName, persistentVolumeClaim: { claimName: diskName } }],
    },
  },
};

/** A machine with all that KubeVirt would add to one that was never started. */
export function buildLargeMachine(name: string): EstateObject {
  const annotations = {
    'kubevirt.io/latest-observed-api-version': 'v1',
    'kubevirt.io/storage-observed-api-version': 'v1',
  };
  const finalizers = ['kubevirt.io/virtualMachineControllerFinalize'];
  const metadata = { name, namespace, annotations, finalizers };
  return { resource: VirtualMachineModel, manifest: { metadata, spec: machineSpec } };
}

type MachineStatus = { readonly snapshotInProgress: string } & Readonly<Record<string, unknown>>;

export function buildMachineStatus(time: string): MachineStatus {
  const ready = { type: 'Ready', status: 'False', reason: 'VMINotExists' };
  const condition = { ...ready, message: 'VMI does not exist' };
  return {
    snapshotInProgress: fillingMark,
    printableStatus: 'Stopped',
    conditions: [{ ...condition, lastProbeTime: time, lastTransitionTime: time }],
    volumeSnapshotStatuses: [{ name: volumeName, enabled: true }],
  };
}

export function buildSnapshot(machine: Machine, name: string): EstateObject {
  const labels = {
    'vm-snapshots.io/vm': machine.name,
    'vm-snapshots.io/vm-uid': machine.uid,
    'vm-snapshots.io/origin': 'manual',
  };
  const finalizers = ['snapshot.kubevirt.io/vmsnapshot-protection'];
  const source = { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: machine.name };
  const metadata = { name, namespace, labels, finalizers };
  return { resource: VirtualMachineSnapshotModel, manifest: { metadata, spec: { source } } };
}

export function buildContent(machine: Machine, snapshot: Snapshot): EstateObject {
  const finalizers = ['snapshot.kubevirt.io/vmsnapshotcontent-protection'];
  const metadata = { name: getContentName(snapshot), namespace, finalizers };
  const claim = { metadata: { name: diskName, namespace }, spec: claimSpec };
  const backup = { volumeName, volumeSnapshotName: diskName, persistentVolumeClaim: claim };
  const virtualMachine = { metadata: { ...machine, namespace }, spec: machineSpec };
  const spec = {
    virtualMachineSnapshotName: snapshot.name,
    source: { virtualMachine },
    volumeBackups: [backup],
  };
  return { resource: VirtualMachineSnapshotContentModel, manifest: { metadata, spec } };
}

export function buildContentStatus(creationTime: string, diskSnapshotTime: string): object {
  const disk = { volumeSnapshotName: diskName, creationTime: diskSnapshotTime, readyToUse: true };
  return { creationTime, readyToUse: true, volumeSnapshotStatus: [disk] };
}

export function buildSnapshotStatus(
  machine: Machine,
  snapshot: Snapshot,
  creationTime: string,
): EstateManifest['status'] {
  const at = { lastProbeTime: null, lastTransitionTime: creationTime };
  return {
    phase: 'Succeeded',
    readyToUse: true,
    creationTime,
    sourceUID: machine.uid,
    virtualMachineSnapshotContentName: getContentName(snapshot),
    snapshotVolumes: { includedVolumes: [volumeName] },
    conditions: [
      { type: 'Progressing', status: 'False', reason: 'Operation complete', ...at },
      { type: 'Ready', status: 'True', reason: 'Ready', ...at },
    ],
  };
}

function getContentName({ uid }: Snapshot): string {
  return `vmsnapshot-content-${uid}`;
}
