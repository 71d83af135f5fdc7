import { Button } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import type { Deletions } from './useDeletions.ts';

type BulkDeleteButtonsProps = {
  readonly deletions: Deletions;
  readonly count: number;
  /** Whether it is known what would be lost. */
  readonly isReady: boolean;
  readonly cancelId: string;
  readonly onClose: () => void;
};

/** Begins, tries again what has failed, and closes. */
export const BulkDeleteButtons = (props: BulkDeleteButtonsProps): ReactElement => {
  const { deletions, count, isReady, cancelId, onClose } = props;
  const { hasBegun, isRunning, counts, send } = deletions;
  const t = useT();
  const closeRef = useRef<HTMLButtonElement>(null);
  const begin = (): void => {
    // What was clicked goes away with it.
    closeRef.current?.focus();
    send();
  };
  const canRetry = hasBegun && !isRunning && counts.failed > 0;
  const getCloseText = (): string => {
    if (!hasBegun) {
      return t('Cancel');
    }
    return isRunning ? t('Close (goes on)') : t('Close');
  };
  return (
    <>
      {!hasBegun && (
        <Button variant="danger" isDisabled={!isReady} onClick={begin}>
          {t('Delete {{count}} snapshots', { count })}
        </Button>
      )}
      {canRetry && (
        <Button variant="danger" onClick={begin}>
          {t('Retry failed ({{number}})', { number: counts.failed })}
        </Button>
      )}
      <Button
        ref={closeRef}
        id={cancelId}
        variant={hasBegun && !canRetry ? 'primary' : 'link'}
        onClick={onClose}
      >
        {getCloseText()}
      </Button>
    </>
  );
};
