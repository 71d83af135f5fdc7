/** One measured number; without a bound it is told for information. */
export type Measure = {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: number | null;
  readonly met: boolean | null;
};

type Measured = Pick<Measure, 'measure' | 'value' | 'unit'> & { readonly bound?: number };

/** Rounds a number to what can be told apart and compares it with its bound. */
export function judge({ measure, value, unit, bound }: Measured): Measure {
  const rounded = Math.round(value * 10) / 10;
  if (bound === undefined) return { measure, value: rounded, unit, bound: null, met: null };
  return { measure, value: rounded, unit, bound, met: value <= bound };
}
