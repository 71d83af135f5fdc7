import { isFields } from './fields.ts';

/** Two values at one path that differ; undefined where there is nothing. */
export type PathChange = {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
};

type Pair = { readonly before: unknown; readonly after: unknown };

/** Stands in for the place of a list in which the same items come in another order. */
export const ORDER = '#order';

/** Parts of a VM's spec that mean the same when they are absent as when they are empty. */
const CONTAINERS = new Set([
  '',
  'dataVolumeTemplates',
  'instancetype',
  'preference',
  'template',
  'template.metadata',
  'template.metadata.annotations',
  'template.metadata.labels',
  'template.spec',
  'template.spec.domain',
  'template.spec.domain.cpu',
  'template.spec.domain.devices',
  'template.spec.domain.devices.disks',
  'template.spec.domain.devices.interfaces',
  'template.spec.domain.machine',
  'template.spec.domain.memory',
  'template.spec.domain.memory.hugepages',
  'template.spec.domain.resources',
  'template.spec.domain.resources.limits',
  'template.spec.domain.resources.requests',
  'template.spec.networks',
  'template.spec.volumes',
]);

const buildEmpty = (like: unknown): unknown => {
  if (Array.isArray(like)) {
    return [];
  }
  return isFields(like) ? {} : undefined;
};

const fill = ({ before, after }: Pair, path: readonly string[]): Pair =>
  CONTAINERS.has(path.join('.'))
    ? { before: before ?? buildEmpty(after), after: after ?? buildEmpty(before) }
    : { before: before ?? undefined, after: after ?? undefined };

const getName = (item: unknown): string | undefined => {
  if (!isFields(item)) {
    return undefined;
  }
  const { name, metadata } = item;
  const found = name ?? (isFields(metadata) ? metadata['name'] : undefined);
  return typeof found === 'string' ? found : undefined;
};

type Parts = ReadonlyMap<string, unknown>;

/** The items by their names; undefined where one has none, or two have the same. */
const toNamed = (items: readonly unknown[]): Parts | undefined => {
  const named = new Map(
    items.flatMap((item) => {
      const name = getName(item);
      return name === undefined ? [] : [[name, item] as const];
    }),
  );
  return named.size === items.length ? named : undefined;
};

const toPlaced = (items: readonly unknown[]): Parts =>
  new Map(items.map((item, index) => [String(index), item]));

const compareParts = (before: Parts, after: Parts, path: readonly string[]): PathChange[] => {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) =>
    comparePaths({ before: before.get(key), after: after.get(key) }, [...path, key]),
  );
};

const compareOrder = (before: Parts, after: Parts, path: readonly string[]): PathChange[] => {
  const one = [...before.keys()].filter((name) => after.has(name)).join(', ');
  const other = [...after.keys()].filter((name) => before.has(name)).join(', ');
  return one === other ? [] : [{ path: [...path, ORDER], before: one, after: other }];
};

const compareLists = (
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): PathChange[] => {
  const one = toNamed(before);
  const other = toNamed(after);
  return one === undefined || other === undefined
    ? compareParts(toPlaced(before), toPlaced(after), path)
    : [...compareParts(one, other, path), ...compareOrder(one, other, path)];
};

/**
 * Where two values differ, each difference at the shortest path at which it can be told.
 *
 * Items of a list are matched by their name where all have one (`name` or `metadata.name`, by which KubeVirt tells
 * disks, networks and templates of data volumes apart), otherwise by their place. What is null is absent, as in the
 * Kubernetes API.
 *
 * @example comparePaths({ before: { a: { b: 1 } }, after: { a: { b: 2 } } })
 * // → [{ path: ['a', 'b'], before: 1, after: 2 }]
 */
export const comparePaths = (pair: Pair, path: readonly string[] = []): PathChange[] => {
  const { before, after } = fill(pair, path);
  if (isFields(before) && isFields(after)) {
    return compareParts(new Map(Object.entries(before)), new Map(Object.entries(after)), path);
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return compareLists(before, after, path);
  }
  return before === after ? [] : [{ path, before, after }];
};
