/** One label or annotation while it is being edited; the id keeps rows apart whose keys are equal. */
export type Pair = { id: string; key: string; value: string };

export const aPair = (key = '', value = ''): Pair => ({ id: crypto.randomUUID(), key, value });

export const toPairs = (record: Record<string, string> | undefined): Pair[] =>
  Object.entries(record ?? {}).map(([key, value]) => aPair(key, value));

/** The pairs as the API server takes them; rows without a key count for nothing. */
export const toRecord = (pairs: readonly Pair[]): Record<string, string> =>
  Object.fromEntries(
    pairs
      .filter(({ key }) => key.trim() !== '')
      .map(({ key, value }) => [key.trim(), value.trim()]),
  );
