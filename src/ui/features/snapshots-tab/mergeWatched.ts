import type { KubeObject } from '#api/meta.ts';
import type { Watched } from '#ui/sdk/watched.ts';

/** Two lists as one: it is there when both are, and what ails either ails it. Each object stands in it once. */
export const mergeWatched = <T extends KubeObject>(
  one: Watched<readonly T[]>,
  other: Watched<readonly T[]>,
): Watched<readonly T[]> => {
  if (one.kind !== 'loaded') {
    return one.kind === 'loading' && other.kind !== 'loaded' ? other : one;
  }
  if (other.kind !== 'loaded') {
    return other;
  }
  const known = new Set(one.data.map(({ metadata }) => metadata.uid));
  const lost = one.lost ?? other.lost;
  return {
    kind: 'loaded',
    data: [...one.data, ...other.data.filter(({ metadata }) => !known.has(metadata.uid))],
    ...(lost === undefined ? {} : { lost }),
  };
};
