import {
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
  InputGroup,
  InputGroupItem,
  TextInput,
} from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { Consistency } from '#domain/consistency/consistency.ts';
import type { TimeLimitProblem, TypedTimeLimit } from '#domain/time/timeLimit.ts';
import { useT } from '#ui/i18n.ts';

import { frozenText, timeLimitText } from './timeLimitText.ts';

type TimeLimitFieldProps = {
  readonly value: TypedTimeLimit;
  readonly problem: TimeLimitProblem | undefined;
  readonly consistency: Consistency;
  readonly isReadOnly: boolean;
  readonly onChange: (value: TypedTimeLimit) => void;
};

const FIELD_ID = 'vm-snapshots-take-limit';
/** Beside it the unit has room also on a phone. */
const AMOUNT = { maxInlineSize: '8rem' } as const;
const HELP_ID = `${FIELD_ID}-help`;

/** After how long KubeVirt gives up, and what that means. */
export const TimeLimitField = (props: TimeLimitFieldProps): ReactElement => {
  const { value, problem, consistency, isReadOnly, onChange } = props;
  const t = useT();
  const frozen = frozenText(t, consistency);
  return (
    <FormGroup label={t('Time limit')} fieldId={FIELD_ID}>
      <InputGroup>
        <InputGroupItem style={AMOUNT}>
          <TextInput
            id={FIELD_ID}
            value={value.amount}
            inputMode="decimal"
            {...(isReadOnly ? { readOnlyVariant: 'default' } : {})}
            validated={problem === undefined ? 'default' : 'error'}
            aria-describedby={HELP_ID}
            onChange={(_event, amount) => {
              onChange({ ...value, amount });
            }}
          />
        </InputGroupItem>
        <InputGroupItem>
          <FormSelect
            aria-label={t('Unit of the time limit')}
            value={value.unit}
            isDisabled={isReadOnly}
            onChange={(_event, unit) => {
              onChange({ ...value, unit: unit === 'seconds' ? 'seconds' : 'minutes' });
            }}
          >
            <FormSelectOption value="seconds" label={t('seconds')} />
            <FormSelectOption value="minutes" label={t('minutes')} />
          </FormSelect>
        </InputGroupItem>
      </InputGroup>
      <FormHelperText>
        <HelperText id={HELP_ID} aria-live="polite">
          {problem !== undefined && (
            <HelperTextItem variant="error">{timeLimitText(t, problem)}</HelperTextItem>
          )}
          <HelperTextItem>
            {t('A snapshot that takes longer, waiting included, fails, and the VM is free again.')}
          </HelperTextItem>
          {frozen !== undefined && <HelperTextItem>{frozen}</HelperTextItem>}
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
};
