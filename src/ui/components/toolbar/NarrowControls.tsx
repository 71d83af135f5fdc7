import { FormSelect, FormSelectOption, ToolbarItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import type { Sort } from '../paging/toThSort.ts';
import { PageCheckbox } from '../selection/PageCheckbox.tsx';
import type { Selection } from '../selection/useSelection.ts';

type NarrowControlsProps<T, C extends string> = {
  /** What of the present page can be selected. */
  readonly rows: readonly T[];
  readonly selection: Selection<T>;
  /** What the list can be sorted by. */
  readonly columns: readonly { readonly column: C; readonly label: string }[];
  readonly sort: Sort<C>;
  readonly onSort: (sort: Sort<C>) => void;
};

/** Up to this width PatternFly shows the rows of a table as cards, without the headings. */
const WITHOUT_HEADINGS = { default: 'visible', md: 'hidden' } as const;

const DIRECTIONS = ['asc', 'desc'] as const;

/** What the headings of a table are for besides naming its columns, in windows too narrow for headings. */
export const NarrowControls = <T, C extends string>(
  props: NarrowControlsProps<T, C>,
): ReactElement => {
  const { rows, selection, columns, sort, onSort } = props;
  const t = useT();
  const choices = columns.flatMap(({ column, label }) =>
    DIRECTIONS.map((direction) => ({
      id: `${column} ${direction}`,
      next: { column, direction },
      label:
        direction === 'asc'
          ? t('{{column}}, ascending', { column: label })
          : t('{{column}}, descending', { column: label }),
    })),
  );
  return (
    <>
      <ToolbarItem visibility={WITHOUT_HEADINGS} alignSelf="center">
        <PageCheckbox
          label={t('Select this page')}
          isLabelShown
          isAll={rows.length > 0 && rows.every(selection.isSelected)}
          isSome={rows.some(selection.isSelected)}
          isDisabled={rows.length === 0}
          onChange={(isOn) => {
            selection.select(rows, isOn);
          }}
        />
      </ToolbarItem>
      <ToolbarItem visibility={WITHOUT_HEADINGS}>
        <FormSelect
          aria-label={t('Sort by')}
          value={`${sort.column} ${sort.direction}`}
          onChange={(_event, value) => {
            const chosen = choices.find(({ id }) => id === value);
            if (chosen !== undefined) {
              onSort(chosen.next);
            }
          }}
        >
          {choices.map(({ id, label }) => (
            <FormSelectOption key={id} value={id} label={label} />
          ))}
        </FormSelect>
      </ToolbarItem>
    </>
  );
};
