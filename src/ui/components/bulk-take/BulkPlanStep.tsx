import { Form, ModalBody, ModalHeader, Stack } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { getPatternProblem } from '#domain/bulk/namePattern.ts';
import { predictConsistency } from '#domain/consistency/predictConsistency.ts';
import { isDescriptionTooLong } from '#domain/snapshot/isDescriptionTooLong.ts';
import { useT } from '#ui/i18n.ts';

import { DescriptionField } from '../description-field/DescriptionField.tsx';
import { AdvancedField } from '../take-dialog/AdvancedField.tsx';
import { ignoreDoubleClick } from '../take-dialog/ignoreDoubleClick.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { nothingText } from './nothingText.ts';
import { PatternField } from './PatternField.tsx';
import { pickFrozen } from './pickFrozen.ts';
import { PlanFooter } from './PlanFooter.tsx';
import { PlanTable } from './PlanTable.tsx';
import type { BulkTake } from './useBulkTake.ts';

type BulkPlanStepProps = {
  readonly take: BulkTake;
  readonly titleId: string;
  readonly onClose: () => void;
};

const FORM_ID = 'vm-snapshots-bulk-form';
const DESCRIPTION_FIELD_ID = 'vm-snapshots-bulk-description';

/** What will be taken of which VMs, under which names, and which are left out. */
export const BulkPlanStep = ({ take, titleId, onClose }: BulkPlanStepProps): ReactElement => {
  const t = useT();
  const { chosen, names, pattern, description } = take;
  const count = chosen.taking.length;
  const isRight =
    getPatternProblem(pattern) === undefined &&
    take.limitProblem === undefined &&
    !isDescriptionTooLong(description);
  const canCreate = count > 0 && !chosen.isChecking && isRight;
  const results = chosen.taking.map((vm) => predictConsistency(vm, chosen.findInstance(vm)));
  return (
    <>
      <ModalHeader
        labelId={titleId}
        title={t('Take snapshots')}
        description={t('{{count}} virtual machines', { count: count + chosen.leftOut.length })}
      />
      <ModalBody>
        <Stack hasGutter>
          <Form
            id={FORM_ID}
            onSubmit={(event) => {
              event.preventDefault();
              if (canCreate) {
                ignoreDoubleClick();
                take.create();
              }
            }}
          >
            <PatternField value={pattern} onChange={take.setPattern} />
            <DescriptionField
              id={DESCRIPTION_FIELD_ID}
              label={t('Description of each')}
              value={description}
              rows={2}
              isReadOnly={false}
              onChange={take.setDescription}
            />
            <AdvancedField
              value={take.limit}
              problem={take.limitProblem}
              consistency={pickFrozen(results)}
              isReadOnly={false}
              onChange={take.setLimit}
            />
          </Form>
          <LeftOutList leftOut={chosen.leftOut} showsNamespace={take.namespaces.length > 1} />
          {count > 0 && (
            <PlanTable
              vms={chosen.taking}
              names={names}
              findInstance={chosen.findInstance}
              findClaims={take.findClaims}
              findCanFreeze={take.findCanFreeze}
              showsNamespace={take.namespaces.length > 1}
            />
          )}
        </Stack>
      </ModalBody>
      <PlanFooter
        formId={FORM_ID}
        count={count}
        canCreate={canCreate}
        reason={count === 0 ? nothingText(t, chosen.leftOut) : undefined}
        onClose={onClose}
      />
    </>
  );
};
