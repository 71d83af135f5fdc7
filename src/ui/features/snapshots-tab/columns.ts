/** The columns beside the name, in the order in which they stand. */
export const COLUMNS = [
  'date',
  'status',
  'consistency',
  'disks',
  'lastRestored',
  'origin',
  'restoreSize',
] as const;

export type Column = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly Column[] = COLUMNS.filter(
  (column) => column !== 'restoreSize',
);
