import { Button, Tooltip } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement, RefObject } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { getBusyReason } from '#domain/vm/getBusyReason.ts';
import { useTakeSnapshot } from '#ui/components/take-dialog/useTakeSnapshot.ts';
import { busyText } from '#ui/components/vm-state/busyText.ts';
import { useT } from '#ui/i18n.ts';
import { useAccess } from '#ui/sdk/useAccess.ts';

import { useFocusRescue } from '#ui/components/focus/useFocusRescue.ts';

type TakeSnapshotButtonProps = {
  readonly vm: VirtualMachine;
  readonly restores: readonly VirtualMachineRestore[];
  /** Takes over the focus when the button goes away with it. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** Opens the dialog; while that is not possible it says why. */
export const TakeSnapshotButton = ({
  vm,
  restores,
  refugeRef,
}: TakeSnapshotButtonProps): ReactElement => {
  const t = useT();
  const takeSnapshot = useTakeSnapshot();
  const buttonRef = useRef<HTMLButtonElement>(null);
  useFocusRescue(buttonRef, refugeRef);
  const { namespace = '' } = vm.metadata;
  const access = useAccess(VirtualMachineSnapshotModel, 'create', namespace);
  const busy = getBusyReason(vm, restores);
  const denied =
    access === 'denied'
      ? t('You may not take snapshots in {{namespace}}.', { namespace })
      : undefined;
  const reason = busy === undefined ? denied : busyText(t, busy);
  return (
    <>
      <Button
        ref={buttonRef}
        variant="primary"
        isAriaDisabled={reason !== undefined || access === 'checking'}
        onClick={() => {
          takeSnapshot(vm);
        }}
      >
        {t('Take snapshot')}
      </Button>
      {/* Beside the button, not around it: the button would be made anew and lose the focus. */}
      {reason !== undefined && <Tooltip content={reason} triggerRef={buttonRef} />}
    </>
  );
};
