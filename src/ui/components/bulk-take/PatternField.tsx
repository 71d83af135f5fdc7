import {
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { getPatternProblem } from '#domain/bulk/namePattern.ts';
import { useT } from '#ui/i18n.ts';

import { patternText } from './patternText.ts';

type PatternFieldProps = {
  readonly value: string;
  readonly onChange: (pattern: string) => void;
};

export const PATTERN_FIELD_ID = 'vm-snapshots-bulk-pattern';
const HELP_ID = `${PATTERN_FIELD_ID}-help`;

/** The pattern of the snapshots' names, with what is wrong with it. */
export const PatternField = ({ value, onChange }: PatternFieldProps): ReactElement => {
  const t = useT();
  const problem = getPatternProblem(value);
  return (
    <FormGroup label={t('Name pattern')} fieldId={PATTERN_FIELD_ID} isRequired>
      <TextInput
        id={PATTERN_FIELD_ID}
        value={value}
        isRequired
        validated={problem === undefined ? 'default' : 'error'}
        aria-describedby={HELP_ID}
        onChange={(_event, pattern) => {
          onChange(pattern);
        }}
      />
      <FormHelperText>
        <HelperText id={HELP_ID} aria-live="polite">
          <HelperTextItem variant={problem === undefined ? 'default' : 'error'}>
            {problem === undefined
              ? t('<vm> stands for the name of each VM, <yyyyMMdd-HHmmss> for date and time.')
              : patternText(t, problem)}
          </HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
};
