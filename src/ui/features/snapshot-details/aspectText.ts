import type { TFunction } from 'i18next';

import type { Aspect } from '#domain/difference/getAspect.ts';

/** An aspect that says more than of which thing it is. */
export type TellingAspect = Exclude<Aspect, 'whole' | 'disk' | 'network' | 'name' | 'kind'>;

type Texts<A extends TellingAspect> = Readonly<Record<A, string>>;

type MachineAspect = Exclude<TellingAspect, DiskAspect | NetworkAspect>;

const listMachineTexts = (t: TFunction): Texts<MachineAspect> => ({
  cores: t('CPU cores'),
  sockets: t('CPU sockets'),
  threads: t('CPU threads'),
  'max-sockets': t('Most CPU sockets'),
  'cpu-model': t('CPU model'),
  'cpu-requests': t('Reserved CPU'),
  'cpu-limits': t('CPU limit'),
  memory: t('Memory'),
  'max-memory': t('Most memory'),
  'memory-requests': t('Reserved memory'),
  'memory-limits': t('Memory limit'),
  hugepages: t('Size of memory pages'),
  'machine-type': t('Machine type'),
  'host-name': t('Host name'),
  eviction: t('What happens when its node is emptied'),
  nodes: t('Choice of nodes'),
  firmware: t('Firmware'),
  clock: t('Clock'),
});

type DiskAspect =
  | 'size'
  | 'first-size'
  | 'volume'
  | 'image'
  | 'disk-type'
  | 'bus'
  | 'boot-order'
  | 'cache'
  | 'serial'
  | 'disk-order'
  | 'volume-order';

const listDiskTexts = (t: TFunction, name: string): Texts<DiskAspect> => ({
  size: t('Size of disk {{name}}', { name }),
  'first-size': t('Size with which disk {{name}} is made', { name }),
  volume: t('Disk {{name}} uses another volume', { name }),
  image: t('Image of disk {{name}}', { name }),
  'disk-type': t('Type of disk {{name}}', { name }),
  bus: t('Bus of disk {{name}}', { name }),
  'boot-order': t('Place of disk {{name}} in the boot order', { name }),
  cache: t('Cache of disk {{name}}', { name }),
  serial: t('Serial number of disk {{name}}', { name }),
  'disk-order': t('Order of the disks'),
  'volume-order': t('Order of the volumes'),
});

type NetworkAspect =
  | 'attached-to'
  | 'binding'
  | 'card-model'
  | 'mac-address'
  | 'network-boot-order'
  | 'link-state'
  | 'network-order';

const listNetworkTexts = (t: TFunction, name: string): Texts<NetworkAspect> => ({
  'attached-to': t('Network {{name}} leads elsewhere', { name }),
  binding: t('How network {{name}} is connected', { name }),
  'card-model': t('Card model of network {{name}}', { name }),
  'mac-address': t('MAC address of network {{name}}', { name }),
  'network-boot-order': t('Place of network {{name}} in the boot order', { name }),
  'link-state': t('Link of network {{name}}', { name }),
  'network-order': t('Order of the networks'),
});

/** What of a VM differs; `name` is that of the disk or network. */
export const aspectText = (t: TFunction, aspect: TellingAspect, name: string): string =>
  ({ ...listMachineTexts(t), ...listDiskTexts(t, name), ...listNetworkTexts(t, name) })[aspect];
