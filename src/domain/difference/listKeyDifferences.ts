import type { ObjectMeta } from '#api/meta.ts';

import type { Difference } from './difference.ts';

type Keys = Pick<ObjectMeta, 'labels' | 'annotations'>;

type Pairs = Readonly<Record<string, string>>;

/** What programs keep for themselves on a VM: it changes without anybody changing the VM. */
const KEPT_BY_PROGRAMS: readonly string[] = [
  'kubectl.kubernetes.io/last-applied-configuration',
  'kubemacpool.io/transaction-timestamp',
  'kubevirt.io/latest-observed-api-version',
  'kubevirt.io/storage-observed-api-version',
  'restore.kubevirt.io/lastRestoreUID',
];

const comparePairs = (
  topic: 'label' | 'annotation',
  before: Pairs,
  after: Pairs,
): readonly Difference[] => {
  const [then, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((name) => !KEPT_BY_PROGRAMS.includes(name) && then.get(name) !== now.get(name))
    .sort()
    .map((name) => ({ topic, name, path: '', before: then.get(name), after: now.get(name) }));
};

/**
 * Which labels, then which annotations of a VM are not as they were.
 *
 * What controllers and clients write for themselves is left out: the API versions that KubeVirt has seen, its mark of
 * the last restore, the times of KubeMacPool, and what kubectl applied last. Of a record without metadata nothing is
 * said: KubeVirt keeps those of the VM in every record, so that one without does not know them.
 *
 * @example listKeyDifferences({ labels: { tier: 'test' } }, { labels: { tier: 'live' } })
 * // → [{ topic: 'label', name: 'tier', path: '', before: 'test', after: 'live' }]
 */
export const listKeyDifferences = (before: Keys | undefined, after: Keys): Difference[] =>
  before === undefined
    ? []
    : [
        ...comparePairs('label', before.labels ?? {}, after.labels ?? {}),
        ...comparePairs('annotation', before.annotations ?? {}, after.annotations ?? {}),
      ];
