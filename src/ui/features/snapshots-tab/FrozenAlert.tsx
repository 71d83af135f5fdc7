import { Alert } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useFocusRescue } from '#ui/components/focus/useFocusRescue.ts';
import { Unfreeze } from '#ui/components/vm-state/Unfreeze.tsx';
import { useT } from '#ui/i18n.ts';

type FrozenAlertProps = {
  readonly vm: VirtualMachine;
  /** Takes over the focus when the alert goes with the freeze. */
  readonly refugeRef: RefObject<HTMLElement>;
};

/** An emergency before all else that the tab has to tell, with the way out. */
export const FrozenAlert = ({ vm, refugeRef }: FrozenAlertProps): ReactElement => {
  const t = useT();
  const partRef = useRef<HTMLDivElement>(null);
  useFocusRescue(partRef, refugeRef);
  const { name, namespace = '' } = vm.metadata;
  return (
    <div ref={partRef}>
      <Alert component="h2" isInline isLiveRegion variant="danger" title={t('Guest frozen')}>
        <Unfreeze vm={name} namespace={namespace} />
      </Alert>
    </div>
  );
};
