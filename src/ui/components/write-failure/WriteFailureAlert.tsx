import { Alert } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { KubeVirtWords } from '../vm-state/KubeVirtWords.tsx';
import { writeFailureText } from './writeFailureText.ts';
import { writeFailureTitle } from './writeFailureTitle.ts';

type WriteFailureAlertProps = {
  readonly failure: WriteFailure;
  /** That it was not done, in two words. */
  readonly notDone: string;
  readonly isPlain?: boolean;
  /** Why and what to do, where more is known of it than of any change. */
  readonly sentence?: string | undefined;
};

/** Nobody knows whether it was done. */
const UNKNOWN: readonly WriteFailure['kind'][] = ['timeout', 'unreachable'];

/** Why something was not done and what to do, with the API's own words behind it. */
export const WriteFailureAlert = (props: WriteFailureAlertProps): ReactElement => {
  const { failure, notDone, isPlain = false, sentence } = props;
  const t = useT();
  return (
    <Alert
      component="p"
      isInline
      isPlain={isPlain}
      isLiveRegion
      variant={UNKNOWN.includes(failure.kind) ? 'warning' : 'danger'}
      // What an error has left undone is seen beside the button: the thing itself is watched there.
      title={failure.kind === 'other' ? notDone : writeFailureTitle(t, failure, notDone)}
    >
      {sentence ?? writeFailureText(t, failure)}
      <KubeVirtWords words={failure.message === '' ? [] : [failure.message]} />
    </Alert>
  );
};
