import { findNewStakes } from './findNewStakes.ts';
import type { DependentsReading } from './readDependents.ts';

/** Whether a second look finds something that the first one did not, so that the question has to be asked again. */
export const isMoreAtStake = (before: DependentsReading, after: DependentsReading): boolean =>
  Object.values(findNewStakes(before, after)).some((each) =>
    typeof each === 'boolean' ? each : each.length > 0,
  );
