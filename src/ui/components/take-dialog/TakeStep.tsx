import { ModalBody, Stack } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';

import { ThawReport } from '../vm-state/ThawReport.tsx';
import { BlockedNotice } from './BlockedNotice.tsx';
import { blockedText } from './blockedText.ts';
import { CreateProblem } from './CreateProblem.tsx';
import { Remarks } from './Remarks.tsx';
import { TakeFooter } from './TakeFooter.tsx';
import { TakeForm } from './TakeForm.tsx';
import { TakeHeader } from './TakeHeader.tsx';
import { useBegun } from './useBegun.ts';
import type { CreateSnapshot } from './useCreateSnapshot.ts';
import { useTakePlan } from './useTakePlan.ts';

type TakeStepProps = {
  readonly vm: VirtualMachine;
  readonly creation: CreateSnapshot;
  readonly titleId: string;
  readonly onClose: () => void;
};

const FORM_ID = 'vm-snapshots-take-form';

/** The dialog before the snapshot exists: what will be taken, under which name, and what stands in the way. */
export const TakeStep = (props: TakeStepProps): ReactElement => {
  const { creation, titleId, onClose } = props;
  const { step, create } = creation;
  const t = useT();
  const { live, disks, consistency, remarks, form, manifest, ...plan } = useTakePlan(props.vm);
  const { vm } = live;
  const { name: vmName, namespace = '' } = vm.metadata;
  const blocked = blockedText(t, live);
  const isUnsure = step.kind === 'unsure';
  const isCreating = step.kind === 'creating';
  const canCreate = !isCreating && blocked === undefined && (isUnsure || plan.isRight);
  useBegun({
    step,
    vm,
    name: form.name,
    look: () => {
      create(live, manifest);
    },
  });
  return (
    <>
      <TakeHeader live={live} titleId={titleId} />
      <ModalBody>
        <Stack hasGutter>
          <BlockedNotice reason={blocked} />
          <ThawReport isFrozen={plan.isFrozen} vmi={live.vmi} />
          <Remarks remarks={remarks} vm={vm} />
          <TakeForm
            id={FORM_ID}
            form={form}
            namespace={namespace}
            nameProblem={isUnsure || isCreating ? undefined : plan.nameProblem}
            limitProblem={plan.limitProblem}
            disks={disks}
            consistency={consistency}
            isFrozen={plan.isFrozen}
            willFail={plan.willFail}
            isGone={live.isGone}
            isReadOnly={isUnsure || isCreating}
            onSubmit={() => {
              if (canCreate) {
                create(live, manifest);
              }
            }}
          />
          {step.kind !== 'editing' && step.kind !== 'creating' && (
            <CreateProblem problem={step} vm={vmName} name={form.name} namespace={namespace} />
          )}
        </Stack>
      </ModalBody>
      <TakeFooter
        formId={FORM_ID}
        canCreate={canCreate}
        isCreating={isCreating}
        isBlocked={blocked !== undefined}
        onClose={onClose}
      />
    </>
  );
};
