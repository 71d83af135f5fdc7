import { ModalBody, ModalFooter, ModalHeader, Stack } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import type { BulkCount } from '#domain/bulk/countBulk.ts';
import { VMS_AT_ONCE } from '#domain/bulk/planTurns.ts';
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

/** Why some wait, as long as they do, and what closing does. */
const describe = (t: TFunction, { waiting }: BulkCount, goesOn: boolean): string | undefined => {
  const closing = goesOn ? t('Closing stops nothing that has begun.') : undefined;
  return waiting === 0
    ? closing
    : `${t('At most {{max}} VMs are held at the same time.', { max: VMS_AT_ONCE })} ${closing}`;
};

/** What has become of the snapshot of each VM. */
export const BulkRunStep = (props: BulkRunStepProps): ReactElement => {
  const { take, titleId, isAsking, onGoOn, onClose } = props;
  const t = useT();
  const { count, rows, namespaces, lost } = take;
  const goesOn = count.waiting + count.creating + count.running > 0;
  return (
    <>
      <ModalHeader
        labelId={titleId}
        title={t('Taking {{count}} snapshots', { count: count.all })}
        description={describe(t, count, goesOn)}
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
          <CloseQuestion
            waiting={rows.filter(({ row }) => row.kind === 'waiting').map(({ entry }) => entry.vm)}
            showsNamespace={namespaces.length > 1}
            onGoOn={onGoOn}
            onClose={onClose}
          />
        </ModalFooter>
      ) : (
        <RunFooter
          count={count}
          retryable={take.retryable}
          goesOn={goesOn}
          onRetry={take.retry}
          onClose={onClose}
        />
      )}
    </>
  );
};
