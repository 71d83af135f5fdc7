import type { Step } from './step.ts';

export type Progress = {
  readonly waiting: readonly Step[];
  readonly running: readonly Step[];
  /** Whether a step that ended did so without a failure. */
  readonly ended: ReadonlyMap<string, boolean>;
};

export type NextStep =
  | { readonly do: 'start'; readonly step: Step }
  | { readonly do: 'leave-out'; readonly step: Step; readonly because: string }
  | { readonly do: 'wait' };

const placesOfMachine = 2;

/**
 * Decides what comes next, so that two cores are busy and never more than two.
 *
 * Steps start in their order; a later one overtakes only when the earlier one has no place or waits for another.
 */
export function planNext({ waiting, running, ended }: Progress): NextStep {
  const taken = running.reduce((sum, { places }) => sum + places, 0);
  for (const step of waiting) {
    const needs = step.needs ?? [];
    const failed = needs.find((name) => ended.get(name) === false);
    if (failed !== undefined) return { do: 'leave-out', step, because: failed };
    const isReady = needs.every((name) => ended.get(name) === true);
    if (isReady && taken + step.places <= placesOfMachine) return { do: 'start', step };
  }
  return { do: 'wait' };
}
