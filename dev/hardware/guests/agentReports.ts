import type { Instance } from './guestObjects.ts';
import type { GuestSettings } from './guestSettings.ts';

const systems = {
  fedora: {
    name: 'Fedora Linux',
    id: 'fedora',
    version: '42 (Server Edition)',
    versionId: '42',
    prettyName: 'Fedora Linux 42 (Server Edition)',
    kernelRelease: '6.14.0-63.fc42.x86_64',
    kernelVersion: '#1 SMP PREEMPT_DYNAMIC',
    machine: 'x86_64',
  },
  windows: {
    name: 'Microsoft Windows',
    id: 'mswindows',
    version: 'Microsoft Windows Server 2022',
    versionId: '2022',
    prettyName: 'Windows Server 2022 Standard',
    kernelRelease: '20348',
    kernelVersion: '10.0',
    machine: 'x86_64',
  },
};

/** What the guest agent tells about the operating system, in the VMI and on demand. */
export function getGuestOs({ isWindows }: GuestSettings): object {
  return isWindows ? systems.windows : systems.fedora;
}

export function buildFilesystems(instance: Instance, { isWindows }: GuestSettings): object {
  const volumes = (instance.spec.volumes ?? []).filter(
    (volume) => volume.persistentVolumeClaim ?? volume.dataVolume,
  );
  const items = volumes.map((volume, index) => ({
    diskName: `vd${String.fromCharCode(97 + index)}1`,
    mountPoint: getMountPoint(volume.name, index, isWindows),
    fileSystemType: isWindows ? 'NTFS' : 'xfs',
    usedBytes: 2_147_483_648,
    totalBytes: 10_737_418_240,
  }));
  return { kind: 'VirtualMachineInstanceFileSystemList', items };
}

function getMountPoint(name: string, index: number, isWindows: boolean): string {
  if (isWindows) return `${String.fromCharCode(67 + index)}:\\`;
  return index === 0 ? '/' : `/mnt/${name}`;
}

export function buildUsers({ isWindows }: GuestSettings): object {
  const userName = isWindows ? 'Administrator' : 'fedora';
  const items = [{ userName, loginTime: 1_764_000_000 }];
  return { kind: 'VirtualMachineInstanceGuestOSUserList', items };
}

/** The answer to guestosinfo. */
export function buildGuestInfo(instance: Instance, settings: GuestSettings): object {
  const commands = ['guest-fsfreeze-freeze', 'guest-fsfreeze-thaw', 'guest-fsfreeze-status'];
  return {
    guestAgentVersion: '9.2.0',
    supportedCommands: commands.map((name) => ({ name, enabled: true })),
    hostname: instance.metadata.name,
    os: getGuestOs(settings),
    timezone: 'UTC, 0',
    fsInfo: { disks: (buildFilesystems(instance, settings) as { items: object[] }).items },
    ...(instance.status?.fsFreezeStatus && { fsFreezeStatus: instance.status.fsFreezeStatus }),
  };
}
