import { Button, Content, ModalFooter } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';

import type { BulkCount } from '#domain/bulk/countBulk.ts';
import { useT } from '#ui/i18n.ts';

type RunFooterProps = {
  readonly count: BulkCount;
  /** How many can be tried again. */
  readonly retryable: number;
  /** Whether anything happens still that closing would leave to itself. */
  readonly goesOn: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
};

const closeText = (t: TFunction, { waiting }: BulkCount, goesOn: boolean): string => {
  if (waiting > 0) {
    return t('Close…');
  }
  return goesOn ? t('Close (goes on)') : t('Close');
};

/** What got no certain answer is not said to have failed. */
const retryText = (t: TFunction, { unsure }: BulkCount, retryable: number): string => {
  if (retryable === 0) {
    return t('Retry');
  }
  return unsure === 0
    ? t('Retry failed ({{count}})', { count: retryable })
    : t('Retry ({{count}})', { count: retryable });
};

/** Retry and Close, which asks as long as some wait for their turn. */
export const RunFooter = (props: RunFooterProps): ReactElement => {
  const { count, retryable, goesOn, onRetry, onClose } = props;
  const t = useT();
  const closeRef = useRef<HTMLButtonElement>(null);
  const [hasRetried, setHasRetried] = useState(false);
  const offersRetry = retryable > 0 || hasRetried;
  const canRetry = retryable > 0 && count.waiting + count.creating === 0;
  useEffect(() => {
    // What had the focus went with the step before, or with the question.
    closeRef.current?.focus();
  }, []);
  return (
    <ModalFooter>
      {offersRetry && (
        <Button
          // Not taken away when nothing is left to retry: it has the focus.
          isAriaDisabled={!canRetry}
          onClick={() => {
            setHasRetried(true);
            onRetry();
          }}
        >
          {retryText(t, count, retryable)}
        </Button>
      )}
      <Button ref={closeRef} variant={offersRetry ? 'link' : 'primary'} onClick={onClose}>
        {closeText(t, count, goesOn)}
      </Button>
      {retryable < count.failed + count.unsure && (
        <Content component="small">
          {t('VMs that are gone or being deleted are not tried again.')}
        </Content>
      )}
    </ModalFooter>
  );
};
