export type Positioned = {
  id: string;
  insertBefore?: string | string[];
  insertAfter?: string | string[];
};

const toList = (value: string | string[] | undefined): string[] =>
  value === undefined || value === '' ? [] : [value].flat();

const dependsOn = (item: Positioned, others: readonly Positioned[]): boolean => {
  const names = [...toList(item.insertBefore), ...toList(item.insertAfter)];
  return others.some(({ id }) => names.includes(id));
};

/** Before the first named item that is there, otherwise after it, otherwise at the end. */
const findPlace = (item: Positioned, items: readonly Positioned[]): number => {
  const indexOf = (id: string): number => items.findIndex((other) => other.id === id);
  const before = toList(item.insertBefore)
    .map(indexOf)
    .find((index) => index >= 0);
  if (before !== undefined) {
    return before;
  }
  const after = toList(item.insertAfter)
    .map(indexOf)
    .find((index) => index >= 0);
  return after === undefined ? items.length : after + 1;
};

const insertAll = <T extends Positioned>(waiting: readonly T[], placed: readonly T[]): T[] => {
  if (waiting.length === 0) {
    return [...placed];
  }
  const free = waiting.filter((item) => !dependsOn(item, waiting));
  // Items that wait for each other in a circle are taken in the order in which they came.
  const next = free.length > 0 ? free : waiting;
  const result = [...placed];
  next.forEach((item) => result.splice(findPlace(item, result), 0, item));
  return insertAll(
    waiting.filter((item) => !next.includes(item)),
    result,
  );
};

/**
 * Puts items where their insertBefore and insertAfter want them; the others keep their order.
 * @example orderByNeighbours([{ id: 'b', insertAfter: 'a' }, { id: 'a' }, { id: 'c' }]) // a, b, c
 */
export const orderByNeighbours = <T extends Positioned>(items: readonly T[]): T[] =>
  insertAll(
    items.filter((item) => dependsOn(item, items)),
    items.filter((item) => !dependsOn(item, items)),
  );
