import { useState } from 'react';
import type { FC, ReactNode } from 'react';
import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';

export type Choice = { id: string; label: string; description?: string };

type Props = {
  /** What is chosen here, for who cannot see the toggle. */
  name: string;
  text: ReactNode;
  choices: readonly Choice[];
  selected: string;
  onSelect: (id: string) => void;
  dataTest: string;
};

/** A menu of the masthead in which one of several is chosen. */
export const ChoiceMenu: FC<Props> = ({ name, text, choices, selected, onSelect, dataTest }) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onSelect={(_event, id) => {
        setIsOpen(false);
        onSelect(String(id));
      }}
      popperProps={{ appendTo: 'inline', position: 'end' }}
      shouldFocusToggleOnSelect
      toggle={(ref) => (
        <MenuToggle
          aria-label={name}
          data-test={dataTest}
          isExpanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          ref={ref}
          variant="plainText"
        >
          {text}
        </MenuToggle>
      )}
    >
      <DropdownList>
        {choices.map(({ id, label, description }) => (
          <DropdownItem
            description={description}
            isSelected={id === selected}
            key={id}
            value={id}
            data-test={`${dataTest}-${id}`}
          >
            {label}
          </DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
};
