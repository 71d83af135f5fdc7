import { isBeyondRecall } from './isBeyondRecall.ts';
import type { DependentsReading } from './readDependents.ts';

const hasNew = (before: readonly string[], after: readonly string[]): boolean =>
  after.some((name) => !before.includes(name));

const isLast = ({ dependents }: DependentsReading): boolean => dependents.lastness === 'last';

/** Whether a second look finds something that the first one did not, so that the question has to be asked again. */
export const isMoreAtStake = (before: DependentsReading, after: DependentsReading): boolean => {
  const { restores, clones, claims } = before.dependents;
  return (
    hasNew(restores, after.dependents.restores) ||
    hasNew(clones, after.dependents.clones) ||
    hasNew(claims, after.dependents.claims) ||
    hasNew(before.unchecked, after.unchecked) ||
    (isLast(after) && !isLast(before)) ||
    (isLast(after) && isBeyondRecall(after.fate) && !isBeyondRecall(before.fate))
  );
};
