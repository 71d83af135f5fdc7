import { MenuToggle, Select, SelectList, SelectOption } from '@patternfly/react-core';
import { ColumnsIcon } from '@patternfly/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { menuPlace } from '../toolbar/menuPlace.ts';

type ColumnPickerProps<C extends string> = {
  /** All that can be shown or hidden, in the order in which they stand. */
  readonly columns: readonly { readonly id: C; readonly label: string; readonly hint?: string }[];
  readonly shown: readonly C[];
  readonly onChange: (shown: readonly C[]) => void;
};

/** Chooses the columns of a table. */
export const ColumnPicker = <C extends string>(props: ColumnPickerProps<C>): ReactElement => {
  const { columns, shown, onChange } = props;
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const toggle = (id: C): void => {
    onChange(
      columns
        .map((column) => column.id)
        .filter((other) => (other === id ? !shown.includes(id) : shown.includes(other))),
    );
  };
  return (
    <Select
      isOpen={isOpen}
      selected={shown}
      onSelect={(_event, value) => {
        toggle(value as C);
      }}
      onOpenChange={setIsOpen}
      shouldFocusFirstItemOnOpen
      popperProps={menuPlace}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plain"
          icon={<ColumnsIcon />}
          aria-label={t('Manage columns')}
          isExpanded={isOpen}
          onClick={() => {
            setIsOpen((open) => !open);
          }}
        />
      )}
    >
      <SelectList isAriaMultiselectable aria-label={t('Columns')}>
        {columns.map(({ id, label, hint }) => (
          <SelectOption
            key={id}
            value={id}
            isSelected={shown.includes(id)}
            {...(hint === undefined ? {} : { description: hint })}
          >
            {label}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
};
