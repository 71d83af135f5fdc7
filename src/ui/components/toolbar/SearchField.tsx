import { SearchInput } from '@patternfly/react-core';
import type { ReactElement, RefObject } from 'react';

import { useT } from '#ui/i18n.ts';

type SearchFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly inputRef?: RefObject<HTMLInputElement>;
};

/** A field to search a list by text. */
export const SearchField = (props: SearchFieldProps): ReactElement => {
  const { label, text, onText, inputRef } = props;
  const t = useT();
  return (
    <SearchInput
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      // As wide as its own words, where there is room for them.
      style={{ width: `calc(${label.length}ch + 3rem)`, minWidth: '14rem', maxWidth: '100%' }}
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
