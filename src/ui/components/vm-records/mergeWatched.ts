import type { KubeObject } from '#api/meta.ts';
import type { Watched } from '#ui/sdk/watched.ts';

type List<T> = Watched<readonly T[]>;

const unite = <T extends KubeObject>(one: readonly T[], other: readonly T[]): readonly T[] => {
  if (other.length === 0) {
    return one;
  }
  const known = new Set(one.map(({ metadata }) => metadata.uid));
  return [...one, ...other.filter(({ metadata }) => !known.has(metadata.uid))];
};

/**
 * Two lists as one, each object in it once. The first is shown while the second is on its way; what ails either ails
 * both, but what is known of the first stays.
 */
export const mergeWatched = <T extends KubeObject>(first: List<T>, second: List<T>): List<T> => {
  if (first.kind !== 'loaded') {
    return first;
  }
  switch (second.kind) {
    case 'loading':
      return first;
    case 'failed':
      return { ...first, lost: first.lost ?? second.message };
    case 'forbidden':
    case 'missing':
      return second;
    case 'loaded': {
      const lost = first.lost ?? second.lost;
      return {
        kind: 'loaded',
        data: unite(first.data, second.data),
        ...(lost === undefined ? {} : { lost }),
      };
    }
  }
};
