/** What is measured; without a bound it is told for information. */
export type Row = { readonly measure: string; readonly unit: string; readonly bound?: number };

export type Measure = {
  readonly measure: string;
  /** Null when it could not be measured. */
  readonly value: number | null;
  readonly unit: string;
  readonly bound: number | null;
  readonly met: boolean | null;
  /** Why there is no value, in one sentence. */
  readonly problem?: string;
  /** The processes of the stage that ran, where not all did. */
  readonly ran?: readonly string[];
};

/** Rounds a number to what can be told apart and compares it with its bound. */
export function judge({ measure, unit, bound }: Row, value: number): Measure {
  const rounded = Math.round(value * 10) / 10;
  if (bound === undefined) return { measure, value: rounded, unit, bound: null, met: null };
  return { measure, value: rounded, unit, bound, met: value <= bound };
}

/** Takes some measures; when that fails, each of their rows says why. */
export async function attempt(
  rows: readonly Row[],
  take: () => Promise<readonly Measure[]>,
): Promise<readonly Measure[]> {
  try {
    return await take();
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('\n');
    return rows.map(({ measure, unit, bound = null }) => {
      const met = bound === null ? null : false;
      return { measure, value: null, unit, bound, met, problem };
    });
  }
}

/** Whether all could be measured and none is above its bound. */
export function isAllWell(measures: readonly Measure[]): boolean {
  return measures.every(({ value, met }) => value !== null && met !== false);
}
