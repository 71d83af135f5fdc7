import { VirtualMachineModel } from '#api/models.ts';
import { claims } from '../kube/resources.ts';
import type { EstateObject } from './estateObject.ts';
import type { DiskSpec, MachineSpec } from './machineSpec.ts';

/** Stands on a machine of the estate until it has been paused once. */
export const pauseAnnotation = 'estate.stage/pause-when-running';

/** The claim or DataVolume of a disk; a long name of the machine is cut to leave room. */
export function getDiskName(machine: string, disk: string): string {
  return `${machine.slice(0, 62 - disk.length)}-${disk}`;
}

/** The claims that a machine's disks live on, but for those that it makes from templates. */
export function buildClaims({ name, project, disks }: MachineSpec): EstateObject[] {
  return disks
    .filter((disk) => disk.image === undefined)
    .map((disk) => ({
      resource: claims,
      manifest: {
        metadata: { name: getDiskName(name, disk.name), namespace: project },
        spec: buildClaimSpec(disk),
      },
    }));
}

/** The machine itself, in the shape that people write. */
export function buildMachine(spec: MachineSpec): EstateObject {
  const { name, project, description, guest, power } = spec;
  const pausing = power === 'paused' ? { [pauseAnnotation]: 'true' } : {};
  const templates = spec.disks.filter((disk) => disk.image !== undefined);
  return {
    resource: VirtualMachineModel,
    manifest: {
      metadata: {
        name,
        namespace: project,
        labels: { app: name.slice(0, 63) },
        annotations: { description, ...pausing },
      },
      spec: {
        runStrategy: power === 'stopped' ? 'Halted' : 'Always',
        ...(templates.length > 0 && {
          dataVolumeTemplates: templates.map((disk) => buildTemplate(name, disk)),
        }),
        template: {
          metadata: {
            labels: { 'vm.kubevirt.io/name': name },
            annotations: {
              'vm.kubevirt.io/os': guest.os === 'windows' ? 'windows2k22' : 'fedora',
              'guest.stage/os': guest.os,
              'guest.stage/agent': String(guest.hasAgent),
            },
          },
          spec: buildTemplateSpec(spec),
        },
      },
    },
  };
}

function buildTemplateSpec(spec: MachineSpec): object {
  const volumes = buildVolumes(spec);
  return {
    domain: {
      cpu: { cores: 1 },
      memory: { guest: spec.memory },
      ...(spec.guest.os === 'windows' && { features: { hyperv: { relaxed: {} } } }),
      devices: {
        disks: volumes.map(({ name }) => ({ name, disk: { bus: 'virtio' } })),
        interfaces: [{ name: 'default', masquerade: {} }],
        ...(spec.keepsTpm && { tpm: { persistent: true } }),
      },
    },
    networks: [{ name: 'default', pod: {} }],
    volumes,
  };
}

function buildVolumes(spec: MachineSpec): { name: string }[] {
  const live = { name: 'live', containerDisk: { image: 'quay.io/containerdisks/fedora:42' } };
  const userData = '#cloud-config\nuser: fedora\n';
  const cloudInit = { name: 'cloudinitdisk', cloudInitNoCloud: { userData } };
  return [
    ...(spec.isLive ? [live] : []),
    ...spec.disks.map((disk) => buildVolume(spec.name, disk)),
    ...(spec.hasCloudInit ? [cloudInit] : []),
  ];
}

function buildVolume(machine: string, { name, image }: DiskSpec): { name: string } {
  const diskName = getDiskName(machine, name);
  const claim = { name, persistentVolumeClaim: { claimName: diskName } };
  return image === undefined ? claim : { name, ...{ dataVolume: { name: diskName } } };
}

function buildTemplate(machine: string, disk: DiskSpec): object {
  return {
    metadata: { name: getDiskName(machine, disk.name) },
    spec: { source: { registry: { url: disk.image } }, storage: buildClaimSpec(disk) },
  };
}

function buildClaimSpec({ size, storage }: DiskSpec): object {
  return {
    storageClassName: storage,
    accessModes: ['ReadWriteOnce'],
    resources: { requests: { storage: size } },
  };
}
