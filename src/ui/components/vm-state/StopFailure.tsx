import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { WriteFailureAlert } from '../write-failure/WriteFailureAlert.tsx';

type StopFailureProps = {
  readonly failure: WriteFailure;
  readonly namespace: string;
  readonly isPlain?: boolean;
};

/** Why a snapshot was not stopped, or that nobody knows whether it was. */
export const StopFailure = ({ failure, namespace, isPlain }: StopFailureProps): ReactElement => {
  const t = useT();
  return (
    <WriteFailureAlert
      isPlain={isPlain === true}
      failure={failure}
      notDone={t('Not stopped')}
      sentence={
        failure.kind === 'denied'
          ? t('You may not delete snapshots in {{namespace}}. Ask for the role edit there.', {
              namespace,
            })
          : undefined
      }
    />
  );
};
