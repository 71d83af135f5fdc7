import { Label, LabelGroup } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import type { Choices } from './ChoiceFilter.tsx';

/** What a list is filtered by; each can be taken off. */
export const ChoiceLabels = <C extends string>(props: Choices<C>): ReactElement | null => {
  const { label, choices, chosen, onChange } = props;
  const t = useT();
  if (chosen.length === 0) {
    return null;
  }
  return (
    <LabelGroup
      categoryName={label}
      numLabels={choices.length}
      isClosable
      closeBtnAriaLabel={t('Remove the filter {{name}}', { name: label })}
      onClick={() => {
        onChange([]);
      }}
    >
      {choices
        .filter(({ id }) => chosen.includes(id))
        .map((choice) => (
          <Label
            key={choice.id}
            variant="outline"
            closeBtnAriaLabel={t('Remove the filter {{name}}', { name: choice.label })}
            onClose={() => {
              onChange(chosen.filter((id) => id !== choice.id));
            }}
          >
            {choice.label}
          </Label>
        ))}
    </LabelGroup>
  );
};
