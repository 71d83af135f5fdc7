import {
  Button,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement } from 'react';

import type { NameProblem } from '#domain/naming/nameProblem.ts';
import { suggestName } from '#domain/naming/suggestName.ts';
import { useT } from '#ui/i18n.ts';

import { nameText } from './nameText.ts';

type NameFieldProps = {
  readonly value: string;
  readonly namespace: string;
  readonly problem: NameProblem | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (name: string) => void;
  readonly onSuggestionTaken: (suggestion: string) => void;
};

export const NAME_FIELD_ID = 'vm-snapshots-take-name';
const HELP_ID = `${NAME_FIELD_ID}-help`;

/** The name of the snapshot, with what is wrong with it and a legal name in its place. */
export const NameField = (props: NameFieldProps): ReactElement => {
  const { value, namespace, problem, isReadOnly, onChange, onSuggestionTaken } = props;
  const t = useT();
  const fieldRef = useRef<HTMLInputElement>(null);
  const canSuggest = problem === 'illegal' || problem === 'too-long';
  const suggestion = canSuggest ? suggestName(value) : '';
  return (
    <FormGroup label={t('Name')} fieldId={NAME_FIELD_ID} isRequired>
      <TextInput
        ref={fieldRef}
        id={NAME_FIELD_ID}
        value={value}
        isRequired
        {...(isReadOnly ? { readOnlyVariant: 'default' } : {})}
        validated={problem === undefined ? 'default' : 'error'}
        aria-describedby={HELP_ID}
        onChange={(_event, name) => {
          onChange(name);
        }}
      />
      <FormHelperText>
        <HelperText id={HELP_ID} aria-live="polite">
          {problem !== undefined && (
            <HelperTextItem variant="error">
              {nameText(t, problem, { name: value, namespace })}
            </HelperTextItem>
          )}
          {suggestion !== '' && (
            <HelperTextItem>
              <Button
                variant="link"
                isInline
                onClick={() => {
                  onSuggestionTaken(suggestion);
                  // This button goes with the problem.
                  fieldRef.current?.focus();
                }}
              >
                {t('Use {{suggestion}}', { suggestion })}
              </Button>
            </HelperTextItem>
          )}
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
};
