import type { Consistency } from '#domain/consistency/consistency.ts';

/** How a time limit tells on guests: on those most for which it alone ends a freeze. */
const BY_WEIGHT: readonly Consistency[] = ['file-system', 'application'];

/** Of several results the one on which a time limit tells most; `crash` where no guest is frozen. */
export const pickFrozen = (results: readonly Consistency[]): Consistency =>
  BY_WEIGHT.find((each) => results.includes(each)) ?? 'crash';
