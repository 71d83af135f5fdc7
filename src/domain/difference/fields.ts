export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields, and neither a list nor null. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
