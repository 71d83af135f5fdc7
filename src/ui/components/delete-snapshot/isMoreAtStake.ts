import type { DependentsReading } from './readDependents.ts';

const hasNew = (before: readonly string[], after: readonly string[]): boolean =>
  after.some((name) => !before.includes(name));

/** Whether a second look finds something that the first one did not, so that the question has to be asked again. */
export const isMoreAtStake = (before: DependentsReading, after: DependentsReading): boolean => {
  const { restores, clones, claims, isLastReady } = before.dependents;
  return (
    hasNew(restores, after.dependents.restores) ||
    hasNew(clones, after.dependents.clones) ||
    hasNew(claims, after.dependents.claims) ||
    hasNew(before.unchecked, after.unchecked) ||
    (after.dependents.isLastReady && !isLastReady)
  );
};
