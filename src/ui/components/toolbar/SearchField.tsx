import { SearchInput } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type SearchFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** A field to search a list by text. */
export const SearchField = ({ label, text, onText }: SearchFieldProps): ReactElement => {
  const t = useT();
  return (
    <SearchInput
      aria-label={label}
      placeholder={label}
      resetButtonLabel={t('Clear')}
      value={text}
      onChange={(_event, next) => {
        onText(next);
      }}
      onClear={() => {
        onText('');
      }}
    />
  );
};
