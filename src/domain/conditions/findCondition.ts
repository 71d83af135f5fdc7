import type { Condition } from '#api/meta.ts';

/** The condition of a type, however an object lists it. */
export const findCondition = (
  conditions: readonly Condition[] | undefined,
  type: string,
): Condition | undefined => conditions?.find((condition) => condition.type === type);
