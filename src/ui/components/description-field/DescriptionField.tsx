import {
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextArea,
} from '@patternfly/react-core';
import type { ReactElement } from 'react';

import {
  isDescriptionTooLong,
  MAX_DESCRIPTION_LENGTH,
} from '#domain/snapshot/isDescriptionTooLong.ts';
import { useT } from '#ui/i18n.ts';

import { useLocale } from '../time/useLocale.ts';

type DescriptionFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly isReadOnly: boolean;
  readonly onChange: (description: string) => void;
};

/** What somebody writes down about a snapshot, and that it is too long. */
export const DescriptionField = (props: DescriptionFieldProps): ReactElement => {
  const { id, label, value, rows, isReadOnly, onChange } = props;
  const t = useT();
  const max = new Intl.NumberFormat(useLocale()).format(MAX_DESCRIPTION_LENGTH);
  const isTooLong = isDescriptionTooLong(value);
  const helpId = `${id}-help`;
  return (
    <FormGroup label={label} fieldId={id}>
      <TextArea
        dir="auto"
        id={id}
        value={value}
        {...(isReadOnly ? { readOnlyVariant: 'default' } : {})}
        rows={rows}
        resizeOrientation="vertical"
        validated={isTooLong ? 'error' : 'default'}
        aria-describedby={helpId}
        onChange={(_event, description) => {
          onChange(description);
        }}
      />
      <FormHelperText>
        <HelperText id={helpId} aria-live="polite">
          {isTooLong && (
            <HelperTextItem variant="error">
              {t('The description is too long: at most {{max}} characters.', { max })}
            </HelperTextItem>
          )}
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
};
