import type { Difference, Topic } from './difference.ts';

const CPU = {
  cores: 'cores',
  sockets: 'sockets',
  threads: 'threads',
  maxSockets: 'max-sockets',
  model: 'cpu-model',
  requests: 'cpu-requests',
  limits: 'cpu-limits',
} as const;

const MEMORY = {
  guest: 'memory',
  maxGuest: 'max-memory',
  requests: 'memory-requests',
  limits: 'memory-limits',
  'hugepages.pageSize': 'hugepages',
} as const;

const DISK = {
  '': 'disk',
  size: 'size',
  'emptyDisk.capacity': 'size',
  'dataVolumeTemplate.spec.pvc.resources.requests.storage': 'first-size',
  'dataVolumeTemplate.spec.storage.resources.requests.storage': 'first-size',
  source: 'volume',
  'dataVolume.name': 'volume',
  'persistentVolumeClaim.claimName': 'volume',
  'containerDisk.image': 'image',
  'disk.type': 'disk-type',
  'disk.disk.bus': 'bus',
  'disk.cdrom.bus': 'bus',
  'disk.lun.bus': 'bus',
  'disk.bootOrder': 'boot-order',
  'disk.cache': 'cache',
  'disk.serial': 'serial',
  'disk.order': 'disk-order',
  order: 'volume-order',
} as const;

const NETWORK = {
  '': 'network',
  source: 'attached-to',
  'multus.networkName': 'attached-to',
  'interface.binding': 'binding',
  'interface.model': 'card-model',
  'interface.macAddress': 'mac-address',
  'interface.bootOrder': 'network-boot-order',
  'interface.state': 'link-state',
  order: 'network-order',
  'interface.order': 'network-order',
} as const;

const OTHER = {
  'template.spec.domain.machine.type': 'machine-type',
  'template.spec.hostname': 'host-name',
  'template.spec.evictionStrategy': 'eviction',
  'template.spec.nodeSelector': 'nodes',
  'template.spec.affinity': 'nodes',
  'template.spec.tolerations': 'nodes',
  'template.spec.domain.firmware': 'firmware',
  'template.spec.domain.clock': 'clock',
} as const;

const NAMED = { name: 'name', kind: 'kind' } as const;

/** What of a VM differs, as far as a person has a word for it. */
export type Aspect =
  | (typeof CPU)[keyof typeof CPU]
  | (typeof MEMORY)[keyof typeof MEMORY]
  | (typeof DISK)[keyof typeof DISK]
  | (typeof NETWORK)[keyof typeof NETWORK]
  | (typeof OTHER)[keyof typeof OTHER]
  | (typeof NAMED)[keyof typeof NAMED]
  | 'whole';

const toMap = (aspects: Readonly<Record<string, Aspect>>): ReadonlyMap<string, Aspect> =>
  new Map(Object.entries(aspects));

const ASPECTS: Readonly<Partial<Record<Topic, ReadonlyMap<string, Aspect>>>> = {
  cpu: toMap(CPU),
  memory: toMap(MEMORY),
  disk: toMap(DISK),
  network: toMap(NETWORK),
  other: toMap(OTHER),
  'instance-type': toMap(NAMED),
  preference: toMap(NAMED),
};

/**
 * What of a VM differs, in a word that has a text; undefined for a field that only KubeVirt's own name tells. Below
 * settings that mean little one by one, like the choice of nodes, every field counts as the setting.
 *
 * @example getAspect({ topic: 'disk', name: 'root', path: 'persistentVolumeClaim.claimName', … }) // → 'volume'
 */
export const getAspect = ({ topic, path }: Difference): Aspect | undefined => {
  const aspects = ASPECTS[topic];
  if (aspects === undefined) {
    return path === '' ? 'whole' : undefined;
  }
  const found = aspects.get(path);
  if (found !== undefined || topic !== 'other') {
    return found;
  }
  return [...aspects].find(([at]) => path.startsWith(`${at}.`))?.[1];
};
