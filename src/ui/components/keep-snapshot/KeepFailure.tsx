import { Alert } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import { isUncertain } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { KubeVirtWords } from '../vm-state/KubeVirtWords.tsx';
import { writeFailureTitle } from '../write-failure/writeFailureTitle.ts';
import { writeFailureText } from '../write-failure/writeFailureText.ts';

type KeepFailureProps = {
  readonly failure: WriteFailure;
  readonly snapshot: string;
  readonly namespace: string;
};

/** Why the snapshot still goes with its VM and what to do. */
export const KeepFailure = ({ failure, snapshot, namespace }: KeepFailureProps): ReactElement => {
  const t = useT();
  const getText = (): string => {
    switch (failure.kind) {
      case 'denied':
        return t('You may not change snapshots in {{namespace}}. Ask for the role edit there.', {
          namespace,
        });
      case 'gone':
        return t('Snapshot {{name}} no longer exists: somebody else has deleted it.', {
          name: snapshot,
        });
      case 'timeout':
      case 'unreachable':
      case 'other':
        return t(
          'Whether it was changed is not known. This dialog closes when it was; trying again does no harm.',
        );
      default:
        return writeFailureText(t, failure);
    }
  };
  return (
    <Alert
      isInline
      isLiveRegion
      component="h2"
      variant={isUncertain(failure) ? 'warning' : 'danger'}
      title={writeFailureTitle(t, failure, t('Not changed'))}
    >
      {getText()}
      <KubeVirtWords words={failure.message === '' ? [] : [failure.message]} />
    </Alert>
  );
};
