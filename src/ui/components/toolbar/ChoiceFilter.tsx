import { Badge, MenuToggle, Select, SelectList, SelectOption } from '@patternfly/react-core';
import { FilterIcon } from '@patternfly/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { menuPlace } from './menuPlace.ts';

export type Choices<C extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly id: C; readonly label: string }[];
  readonly chosen: readonly C[];
  readonly onChange: (chosen: readonly C[]) => void;
};

/** Filters a list by some of a few values. */
export const ChoiceFilter = <C extends string>(props: Choices<C>): ReactElement => {
  const { label, choices, chosen, onChange } = props;
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Select
      isOpen={isOpen}
      selected={chosen}
      onSelect={(_event, value) => {
        onChange(
          choices
            .map(({ id }) => id)
            .filter((id) => (id === value ? !chosen.includes(id) : chosen.includes(id))),
        );
      }}
      onOpenChange={setIsOpen}
      shouldFocusFirstItemOnOpen
      popperProps={menuPlace}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          icon={<FilterIcon />}
          isExpanded={isOpen}
          onClick={() => {
            setIsOpen((open) => !open);
          }}
          {...(chosen.length === 0
            ? {}
            : { badge: <Badge screenReaderText={t('chosen')}>{chosen.length}</Badge> })}
        >
          {label}
        </MenuToggle>
      )}
    >
      <SelectList isAriaMultiselectable aria-label={label}>
        {choices.map((choice) => (
          <SelectOption key={choice.id} value={choice.id} isSelected={chosen.includes(choice.id)}>
            {choice.label}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
};
