import type { PathChange } from './comparePaths.ts';

/** A place in a VM's spec where one of several fields says of what kind a thing is. */
type Union = {
  /** The list of the named things. */
  readonly at: string;
  /** The fields of which there is one; undefined where that is every field beside the name. */
  readonly variants?: readonly string[];
  /** The name under which an exchange of one for another is told. */
  readonly as: string;
};

const DEVICES = 'template.spec.domain.devices';

const UNIONS: readonly Union[] = [
  { at: 'template.spec.volumes', as: 'source' },
  { at: 'template.spec.networks', as: 'source' },
  { at: `${DEVICES}.disks`, as: 'type', variants: ['disk', 'cdrom', 'lun'] },
  {
    at: `${DEVICES}.interfaces`,
    as: 'binding',
    variants: ['bridge', 'masquerade', 'sriov', 'slirp', 'passt', 'macvtap', 'binding'],
  },
];

const getField = ({ path }: PathChange): string => path.slice(-1).join('');

const findUnion = (change: PathChange): Union | undefined => {
  const at = change.path.slice(0, -2).join('.');
  return UNIONS.find(
    (union) => union.at === at && union.variants?.includes(getField(change)) !== false,
  );
};

/** A value as it stands in a thing that has but this field and a name. */
const wrap = (change: PathChange, value: unknown): unknown => ({
  name: change.path.at(-2),
  [getField(change)]: value,
});

type Group = { readonly union: Union; readonly changes: readonly PathChange[] };

const toKey = ({ path }: PathChange): string => JSON.stringify(path.slice(0, -1));

const groupByThing = (changes: readonly PathChange[]): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>();
  changes.forEach((change) => {
    const union = findUnion(change);
    if (union !== undefined) {
      const known = groups.get(toKey(change))?.changes ?? [];
      groups.set(toKey(change), { union, changes: [...known, change] });
    }
  });
  return groups;
};

const join = ({ union, changes }: Group): PathChange | undefined => {
  const gone = changes.find(({ after }) => after === undefined);
  const come = changes.find(({ before }) => before === undefined);
  return gone === undefined || come === undefined || changes.length > 2
    ? undefined
    : {
        path: [...gone.path.slice(0, -1), union.as],
        before: wrap(gone, gone.before),
        after: wrap(come, come.after),
      };
};

/**
 * Puts together what went and what came where that is one exchange: a disk that lies in another kind of volume, a
 * network card that is attached in another way.
 *
 * @example joinVariants([
 *   { path: ['template', 'spec', 'volumes', 'root', 'persistentVolumeClaim'], before: { claimName: 'a' }, after: undefined },
 *   { path: ['template', 'spec', 'volumes', 'root', 'dataVolume'], before: undefined, after: { name: 'b' } },
 * ]) // → [{ path: ['template', 'spec', 'volumes', 'root', 'source'],
 * //       before: { name: 'root', persistentVolumeClaim: { claimName: 'a' } },
 * //       after: { name: 'root', dataVolume: { name: 'b' } } }]
 */
export const joinVariants = (changes: readonly PathChange[]): PathChange[] => {
  const groups = groupByThing(changes);
  return changes.flatMap((change) => {
    const group = findUnion(change) === undefined ? undefined : groups.get(toKey(change));
    const joined = group === undefined ? undefined : join(group);
    if (joined === undefined) {
      return [change];
    }
    return change === group?.changes[0] ? [joined] : [];
  });
};
