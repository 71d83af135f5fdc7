import type { Dependents } from '#domain/snapshot/listDependents.ts';

import { isBeyondRecall } from './isBeyondRecall.ts';
import type { DependentsReading, Unchecked } from './readDependents.ts';

/** What a second look found that the first one had not. */
export type NewStakes = Pick<Dependents, 'restores' | 'clones' | 'claims'> & {
  /** Whether it has become the last usable snapshot of its VM. */
  readonly isLast: boolean;
  /** Whether it is the last one of a VM that has gone between the looks. */
  readonly isVmGone: boolean;
  /** What could be looked at before, and now could not. */
  readonly unchecked: readonly Unchecked[];
};

const subtract = <T>(before: readonly T[], after: readonly T[]): T[] =>
  after.filter((each) => !before.includes(each));

const isLast = ({ dependents }: DependentsReading): boolean => dependents.lastness === 'last';

/** What has come to speak against a deletion between two looks, without what did so before. */
export const findNewStakes = (before: DependentsReading, after: DependentsReading): NewStakes => {
  const { restores, clones, claims } = before.dependents;
  return {
    restores: subtract(restores, after.dependents.restores),
    clones: subtract(clones, after.dependents.clones),
    claims: subtract(claims, after.dependents.claims),
    isLast: isLast(after) && !isLast(before),
    isVmGone: isLast(after) && isBeyondRecall(after.fate) && !isBeyondRecall(before.fate),
    unchecked: subtract(before.unchecked, after.unchecked),
  };
};
