import { Content, Icon, Spinner } from '@patternfly/react-core';
import { CheckCircleIcon, ExclamationCircleIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { deleteFailureText } from '../delete-snapshot/deleteFailureText.ts';
import { KubeVirtWords } from '../vm-state/KubeVirtWords.tsx';
import type { Attempt } from './applyDeletions.ts';

type AttemptTextProps = {
  readonly attempt: Attempt;
  readonly snapshot: string;
  readonly namespace: string;
};

/** How the deletion of one snapshot goes. */
export const AttemptText = (props: AttemptTextProps): ReactElement => {
  const { attempt, snapshot, namespace } = props;
  const t = useT();
  switch (attempt.kind) {
    case 'waiting':
      return <>{t('Waiting')}</>;
    case 'running':
      return (
        <>
          <Spinner isInline aria-hidden /> {t('Deleting')}
        </>
      );
    case 'deleted':
      return (
        <>
          <Icon isInline status="success">
            <CheckCircleIcon />
          </Icon>{' '}
          {t('Deleted')}
        </>
      );
    case 'failed':
      return (
        <>
          <Icon isInline status="danger">
            <ExclamationCircleIcon />
          </Icon>{' '}
          {t('Not deleted')}
          <Content component="small">
            {deleteFailureText(t, attempt.failure, { snapshot, namespace })}
          </Content>
          <KubeVirtWords words={attempt.failure.message === '' ? [] : [attempt.failure.message]} />
        </>
      );
  }
};
