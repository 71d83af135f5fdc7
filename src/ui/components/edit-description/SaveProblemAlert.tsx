import { Alert, AlertActionLink, Content } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import { isUncertain } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { KubeVirtWords } from '../vm-state/KubeVirtWords.tsx';
import { writeFailureText } from '../write-failure/writeFailureText.ts';
import { writeFailureTitle } from '../write-failure/writeFailureTitle.ts';
import type { SaveProblem } from './useSaveDescription.ts';

type SaveProblemAlertProps = {
  readonly problem: SaveProblem;
  readonly snapshot: string;
  readonly namespace: string;
  readonly onTakeTheirs: (theirs: string) => void;
};

const failureText = (
  t: TFunction,
  failure: WriteFailure,
  { snapshot, namespace }: { readonly snapshot: string; readonly namespace: string },
): string => {
  switch (failure.kind) {
    case 'gone':
      return t(
        'Snapshot {{snapshot}} no longer exists: somebody else has deleted it. Copy your text if you still need it.',
        { snapshot },
      );
    case 'denied':
      return t('You may not change snapshots in {{namespace}}. Ask for the role edit there.', {
        namespace,
      });
    case 'timeout':
    case 'unreachable':
    case 'other':
      return t(
        'Whether your text was saved is not known. This dialog closes when it was; saving again does no harm.',
      );
    default:
      return writeFailureText(t, failure);
  }
};

/** Why the description was not saved and what to do. */
export const SaveProblemAlert = (props: SaveProblemAlertProps): ReactElement => {
  const { problem, snapshot, namespace, onTakeTheirs } = props;
  const t = useT();
  if (problem.kind === 'failed') {
    const { failure } = problem;
    return (
      <Alert
        isInline
        isLiveRegion
        component="h2"
        variant={isUncertain(failure) ? 'warning' : 'danger'}
        title={writeFailureTitle(t, failure, t('Not saved'))}
      >
        {failureText(t, failure, { snapshot, namespace })}
        <KubeVirtWords words={failure.message === '' ? [] : [failure.message]} />
      </Alert>
    );
  }
  const { theirs } = problem;
  return (
    <Alert
      isInline
      isLiveRegion
      component="h2"
      variant="warning"
      title={t('Somebody else has changed it meanwhile')}
      actionLinks={
        <AlertActionLink
          component="button"
          onClick={() => {
            onTakeTheirs(theirs);
          }}
        >
          {t('Go on with theirs')}
        </AlertActionLink>
      }
    >
      <Content component="p">
        {theirs === ''
          ? t('They have removed the description. Nothing of yours is saved yet; Save writes it.')
          : t('Nothing of yours is saved yet; Save replaces their text by yours. Theirs:')}
      </Content>
      {theirs !== '' && <Content component="blockquote">{theirs}</Content>}
    </Alert>
  );
};
