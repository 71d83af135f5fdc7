import { Alert, Button } from '@patternfly/react-core';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';

import { WaitingVms } from './WaitingVms.tsx';

type CloseQuestionProps = {
  readonly waiting: readonly VirtualMachine[];
  readonly showsNamespace: boolean;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
};

/** Asked before the dialog closes while some VMs have not had their turn: nothing tells later which these were. */
export const CloseQuestion = (props: CloseQuestionProps): ReactElement => {
  const { waiting, showsNamespace, onGoOn, onClose } = props;
  const t = useT();
  const goOnRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    goOnRef.current?.focus();
  }, []);
  return (
    <Alert
      component="p"
      isInline
      isLiveRegion
      variant="warning"
      title={t('{{count}} virtual machines still wait for their turn', { count: waiting.length })}
      actionLinks={
        <>
          <Button ref={goOnRef} onClick={onGoOn}>
            {t('Go on')}
          </Button>
          <Button variant="link" isDanger onClick={onClose}>
            {t('Close and leave them out')}
          </Button>
        </>
      }
    >
      {t('They would get no snapshot. What has begun goes on.')}
      <WaitingVms vms={waiting} showsNamespace={showsNamespace} />
    </Alert>
  );
};
