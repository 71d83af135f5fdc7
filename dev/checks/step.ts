import type { Tally } from './tally.ts';

export type StepResult = { readonly tally: Tally; readonly output: string };

export type StepOptions = {
  /** Whether programs may write straight to the terminal. */
  readonly live: boolean;
  /** For what a person should know meanwhile. */
  readonly say: (line: string) => void;
  /** Aborts when the step has to end before it is done, with all that it started. */
  readonly signal: AbortSignal;
};

/** One part of `npm test`. */
export type Step = {
  readonly name: string;
  /** How many of the two places it takes: tests use both themselves. */
  readonly places: 1 | 2;
  /** Names of steps without whose success it makes no sense. */
  readonly needs?: readonly string[];
  /** How a person runs it alone after its time was up; `none` for what may take as long as it needs. */
  readonly limit: { readonly runAlone: string } | 'none';
  readonly run: (options: StepOptions) => Promise<StepResult>;
};
