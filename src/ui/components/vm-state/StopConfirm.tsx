import { Button, Flex, Stack, StackItem } from '@patternfly/react-core';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type StopConfirmProps = {
  readonly onStop: () => void; /** Whether a clone of the VM waits for this snapshot. */
  readonly isForClone: boolean;
  readonly onGoOn: () => void;
};

/** Asks in place whether to stop; the focus is on the answer that changes nothing. */
export const StopConfirm = ({ isForClone, onStop, onGoOn }: StopConfirmProps): ReactElement => {
  const t = useT();
  const goOnRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    goOnRef.current?.focus();
  }, []);
  return (
    <Stack hasGutter role="group" aria-label={t('Stop this snapshot?')}>
      <StackItem>
        <strong>{t('Stop this snapshot?')}</strong>{' '}
        {t(
          'What was copied so far is thrown away. The VM and its other snapshots stay as they are.',
        )}{' '}
        {isForClone && t('A clone of the VM waits for it and depends on it.')}
      </StackItem>
      <StackItem>
        <Flex>
          <Button variant="danger" size="sm" onClick={onStop}>
            {t('Stop snapshot')}
          </Button>
          <Button variant="secondary" size="sm" ref={goOnRef} onClick={onGoOn}>
            {t('Go on')}
          </Button>
        </Flex>
      </StackItem>
    </Stack>
  );
};
