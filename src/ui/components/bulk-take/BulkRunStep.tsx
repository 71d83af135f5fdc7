import { ModalBody, ModalFooter, ModalHeader, Stack } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { ConnectionLostAlert } from '../page-states/ConnectionLostAlert.tsx';
import { CloseQuestion } from './CloseQuestion.tsx';
import { RunFooter } from './RunFooter.tsx';
import { RunProgress } from './RunProgress.tsx';
import { RunRows } from './RunRows.tsx';
import type { BulkTake } from './useBulkTake.ts';

type BulkRunStepProps = {
  readonly take: BulkTake;
  readonly titleId: string;
  /** Whether the dialog is to be closed while some VMs still wait for their turn. */
  readonly isAsking: boolean;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
};

/** What has become of the snapshot of each VM. */
export const BulkRunStep = (props: BulkRunStepProps): ReactElement => {
  const { take, titleId, isAsking, onGoOn, onClose } = props;
  const t = useT();
  const { count, lost } = take;
  const goesOn = count.waiting + count.creating + count.running > 0;
  return (
    <>
      <ModalHeader
        labelId={titleId}
        title={t('Taking {{count}} snapshots', { count: count.all })}
        description={goesOn ? t('Closing stops nothing that has begun.') : undefined}
      />
      <ModalBody tabIndex={0} aria-label={t('Snapshots')}>
        <Stack hasGutter>
          {lost !== undefined && <ConnectionLostAlert message={lost} />}
          <RunProgress count={count} />
          <RunRows take={take} />
        </Stack>
      </ModalBody>
      {isAsking ? (
        <ModalFooter>
          <CloseQuestion waiting={count.waiting} onGoOn={onGoOn} onClose={onClose} />
        </ModalFooter>
      ) : (
        <RunFooter count={count} goesOn={goesOn} onRetry={take.retry} onClose={onClose} />
      )}
    </>
  );
};
