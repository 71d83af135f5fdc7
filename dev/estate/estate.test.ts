import { describe, expect, it } from '@jest/globals';
import { buildClaims, buildMachine, getDiskName } from './buildMachine.ts';
import { estate } from './estate.ts';
import type { MachineSpec } from './machineSpec.ts';
import { projects } from './permissions.ts';
import { buildStorageClasses } from './storageClasses.ts';

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const withSnapshots = new Set(
  buildStorageClasses()
    .filter(({ resource }) => resource.kind === 'VolumeSnapshotClass')
    .map(({ manifest }) => manifest['driver']),
);
const drivers = new Map(
  buildStorageClasses()
    .filter(({ resource }) => resource.kind === 'StorageClass')
    .map(({ manifest }) => [manifest.metadata.name, manifest['provisioner']]),
);
const canSnapshot = ({ storage }: { storage: string }): boolean =>
  withSnapshots.has(drivers.get(storage));

describe('the estate', () => {
  it.each<{ title: string; shows: (spec: MachineSpec) => boolean }>([
    {
      title: 'stopped with two disks',
      shows: (it) => it.power === 'stopped' && it.disks.length === 2,
    },
    { title: 'running with agent', shows: (it) => it.power === 'running' && it.guest.hasAgent },
    { title: 'running without agent', shows: (it) => it.power === 'running' && !it.guest.hasAgent },
    { title: 'paused', shows: (it) => it.power === 'paused' },
    {
      title: 'Windows with many disks',
      shows: (it) => it.guest.os === 'windows' && it.disks.length >= 6 && it.power === 'running',
    },
    {
      title: 'a disk that cannot be snapshotted beside one that can, and cloud-init',
      shows: (it) =>
        it.hasCloudInit === true && it.disks.some(canSnapshot) && !it.disks.every(canSnapshot),
    },
    { title: 'no disk that can be snapshotted', shows: (it) => !it.disks.some(canSnapshot) },
    { title: 'a virtual TPM that is kept', shows: (it) => it.keepsTpm === true },
    { title: 'DataVolume templates', shows: (it) => it.disks.some(({ image }) => image) },
    { title: 'slow storage', shows: (it) => it.disks.some(({ storage }) => storage === 'archive') },
    {
      title: 'failing storage',
      shows: (it) => it.disks.some(({ storage }) => storage === 'faulty-san'),
    },
    {
      title: 'storage that waits for its first consumer',
      shows: (it) => it.disks.some(({ storage }) => storage === 'standard-first-consumer'),
    },
    { title: 'a name as long as a name may be', shows: (it) => it.name.length === 63 },
  ])('shows $title', ({ shows }) => {
    expect(estate.filter(shows)).not.toEqual([]);
  });

  it('has names that Kubernetes takes, none twice', () => {
    const names = estate.map(({ name }) => name);
    const disks = estate.flatMap(({ name, disks }) =>
      disks.map((disk) => getDiskName(name, disk.name)),
    );
    expect([...names, ...disks].filter((name) => !label.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(disks).size).toBe(disks.length);
  });

  it('lives in the three projects, on storage that is there', () => {
    expect(new Set(estate.map(({ project }) => project))).toEqual(new Set(projects));
    const storages = estate.flatMap(({ disks }) => disks.map(({ storage }) => storage));
    expect(storages.filter((storage) => !drivers.has(storage))).toEqual([]);
  });
});

describe('a machine', () => {
  const machine: MachineSpec = {
    name: 'web-1',
    project: 'shop',
    description: 'Web shop',
    power: 'paused',
    guest: { os: 'fedora', hasAgent: true },
    memory: '2Gi',
    disks: [
      { name: 'rootdisk', size: '10Gi', storage: 'standard', image: 'docker://image' },
      { name: 'data', size: '20Gi', storage: 'archive' },
    ],
  };

  it('is paused once after it was made', () => {
    const { metadata, ...manifest } = buildMachine(machine).manifest;
    expect(metadata.annotations).toMatchObject({ 'estate.stage/pause-when-running': 'true' });
    expect(manifest).toMatchObject({ spec: { runStrategy: 'Always' } });
  });

  it('makes its imported disks itself and finds the others on claims', () => {
    expect(buildMachine(machine).manifest).toMatchObject({
      spec: {
        dataVolumeTemplates: [{ metadata: { name: 'web-1-rootdisk' } }],
        template: {
          spec: {
            volumes: [
              { name: 'rootdisk', dataVolume: { name: 'web-1-rootdisk' } },
              { name: 'data', persistentVolumeClaim: { claimName: 'web-1-data' } },
            ],
          },
        },
      },
    });
    expect(buildClaims(machine).map(({ manifest }) => manifest.metadata.name)).toEqual([
      'web-1-data',
    ]);
  });
});
