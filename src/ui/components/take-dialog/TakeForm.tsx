import { Form } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { Consistency } from '#domain/consistency/consistency.ts';
import type { DiskRow } from '#domain/disks/listDisks.ts';
import type { NameProblem } from '#domain/naming/nameProblem.ts';
import type { TimeLimitProblem } from '#domain/time/timeLimit.ts';
import { useT } from '#ui/i18n.ts';

import { DescriptionField } from '../description-field/DescriptionField.tsx';
import { AdvancedField } from './AdvancedField.tsx';
import { DisksField } from './DisksField.tsx';
import { NameField } from './NameField.tsx';
import { ResultField } from './ResultField.tsx';
import { summarizeDisks } from './summarizeDisks.ts';
import type { TakeForm as FormState } from './useTakeForm.ts';

type TakeFormProps = {
  readonly id: string;
  readonly form: FormState;
  readonly namespace: string;
  readonly nameProblem: NameProblem | undefined;
  readonly limitProblem: TimeLimitProblem | undefined;
  readonly disks: readonly DiskRow[];
  readonly consistency: Consistency;
  /** Whether the guest was left frozen. */
  readonly isFrozen: boolean;
  readonly willFail: boolean;
  /** Whether the VM is gone: what was typed stays, but nothing more is predicted. */
  readonly isGone: boolean;
  readonly isReadOnly: boolean;
  readonly onSubmit: () => void;
};

const DESCRIPTION_FIELD_ID = 'vm-snapshots-take-description';

/** The fields of the dialog, in one column. */
export const TakeForm = (props: TakeFormProps): ReactElement => {
  const { id, form, namespace, disks, consistency, isReadOnly, onSubmit } = props;
  const t = useT();
  return (
    <Form
      id={id}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <NameField
        value={form.name}
        namespace={namespace}
        problem={props.nameProblem}
        isReadOnly={isReadOnly}
        onChange={form.setName}
        onSuggestionTaken={form.takeSuggestion}
      />
      <DescriptionField
        id={DESCRIPTION_FIELD_ID}
        label={t('Description')}
        value={form.description}
        rows={2}
        isReadOnly={isReadOnly}
        onChange={form.setDescription}
      />
      {!props.isGone && (
        <>
          <DisksField disks={disks} />
          <ResultField
            consistency={consistency}
            isFrozen={props.isFrozen}
            willFail={props.willFail}
            summary={summarizeDisks(disks)}
          />
        </>
      )}
      <AdvancedField
        value={form.limit}
        problem={props.limitProblem}
        consistency={consistency}
        isReadOnly={isReadOnly}
        onChange={form.setLimit}
      />
    </Form>
  );
};
