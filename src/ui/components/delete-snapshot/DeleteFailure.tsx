import { Alert } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import { isUncertain } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { KubeVirtWords } from '../vm-state/KubeVirtWords.tsx';
import { writeFailureTitle } from '../write-failure/writeFailureTitle.ts';
import { deleteFailureText } from './deleteFailureText.ts';
import { isNothingLeft } from './isNothingLeft.ts';

type DeleteFailureProps = {
  readonly failure: WriteFailure;
  readonly snapshot: string;
  readonly namespace: string;
};

/** Why the snapshot was not deleted and what to do, with the API's own words behind it. */
export const DeleteFailure = (props: DeleteFailureProps): ReactElement => {
  const { failure, snapshot, namespace } = props;
  const t = useT();
  const isOver = isNothingLeft(failure);
  const variant = isUncertain(failure) ? 'warning' : 'danger';
  return (
    <Alert
      isInline
      component="h2"
      isLiveRegion
      variant={isOver ? 'info' : variant}
      title={isOver ? t('Nothing to delete') : writeFailureTitle(t, failure, t('Not deleted'))}
    >
      {deleteFailureText(t, failure, { snapshot, namespace })}
      <KubeVirtWords words={failure.message === '' ? [] : [failure.message]} />
    </Alert>
  );
};
