/** Of the cells in a table's last column, with the menus of its rows: they stay in sight when the table is moved sideways. */
export const END_COLUMN = { isStickyColumn: true, stickyMinWidth: '0' } as const;
