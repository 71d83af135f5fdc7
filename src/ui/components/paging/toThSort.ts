import type { ThProps } from '@patternfly/react-table';

export type Sort<C extends string> = {
  readonly column: C;
  readonly direction: 'asc' | 'desc';
};

const OWN = 0;
const OTHER = 1;

/** Makes a heading sort by its column: once ascending, once more descending. */
export const toThSort = <C extends string>(
  column: C,
  sort: Sort<C>,
  onSort: (sort: Sort<C>) => void,
): NonNullable<ThProps['sort']> => ({
  columnIndex: OWN,
  sortBy: { index: sort.column === column ? OWN : OTHER, direction: sort.direction },
  onSort: (_event, _index, direction) => {
    onSort({ column, direction });
  },
});
