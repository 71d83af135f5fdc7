import { Alert, Button } from '@patternfly/react-core';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type CloseQuestionProps = {
  readonly waiting: number;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
};

/** Asked before the dialog closes while some VMs have not had their turn. */
export const CloseQuestion = ({ waiting, onGoOn, onClose }: CloseQuestionProps): ReactElement => {
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
      title={t('{{count}} virtual machines still wait for their turn', { count: waiting })}
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
    </Alert>
  );
};
