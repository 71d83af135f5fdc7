/** An item of the navigation, the host's own or a plugin's. */
export type NavEntry = {
  key: string;
  id: string;
  kind: 'section' | 'href' | 'resource-ns' | 'resource-cluster' | 'separator';
  name: string;
  section?: string;
  insertBefore?: string | string[];
  insertAfter?: string | string[];
  perspective?: string;
  href?: string;
  namespaced?: boolean;
  prefixNamespaced?: boolean;
  startsWith?: readonly string[];
  model?: { group?: string; version: string; kind: string };
  dataAttributes?: Record<string, string>;
};

const section = (id: string, name: string): NavEntry => ({ id, key: id, kind: 'section', name });

const resource = (
  id: string,
  sectionId: string,
  model: NonNullable<NavEntry['model']>,
  kind: NavEntry['kind'] = 'resource-ns',
): NavEntry => ({
  id,
  key: id,
  kind,
  model,
  name: model.kind.endsWith('s') ? `${model.kind}es` : `${model.kind}s`,
  section: sectionId,
});

const link = (id: string, name: string, href: Pick<NavEntry, 'href' | 'namespaced'>): NavEntry => ({
  id,
  key: id,
  kind: 'href',
  name,
  section: 'home',
  ...href,
});

const SNAPSHOTS = { group: 'snapshot.storage.k8s.io', version: 'v1' };

/** Of the Console's own navigation, what helps to look at the cluster that the stage has. */
export const BUILT_IN_ITEMS: readonly NavEntry[] = [
  section('home', 'Home'),
  link('dashboards', 'Overview', { href: '/dashboards' }),
  resource('projects', 'home', { kind: 'Namespace', version: 'v1' }, 'resource-cluster'),
  link('search', 'Search', { href: '/search', namespaced: true }),
  resource('events', 'home', { kind: 'Event', version: 'v1' }),
  section('workloads', 'Workloads'),
  resource('pods', 'workloads', { kind: 'Pod', version: 'v1' }),
  section('storage', 'Storage'),
  resource('persistentvolumeclaims', 'storage', { kind: 'PersistentVolumeClaim', version: 'v1' }),
  resource(
    'storageclasses',
    'storage',
    { group: 'storage.k8s.io', kind: 'StorageClass', version: 'v1' },
    'resource-cluster',
  ),
  resource('volumesnapshots', 'storage', { ...SNAPSHOTS, kind: 'VolumeSnapshot' }),
  resource(
    'volumesnapshotclasses',
    'storage',
    { ...SNAPSHOTS, kind: 'VolumeSnapshotClass' },
    'resource-cluster',
  ),
];
