import { ExpandableSection } from '@patternfly/react-core';
import { ExclamationCircleIcon, LockIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { StateMessage } from './StateMessage.tsx';

type Words = { readonly title: string; readonly body: string };

type WatchProblemProps = {
  readonly problem: Extract<Watched<unknown>, { kind: 'forbidden' | 'missing' | 'failed' }>;
  readonly words: Readonly<Record<'forbidden' | 'missing' | 'failed', Words>>;
};

/** Says why there is nothing to see: no right, a kind that the cluster does not have, or a failure. */
export const WatchProblem = ({ problem, words }: WatchProblemProps): ReactElement => {
  const t = useT();
  const { title, body } = words[problem.kind];
  switch (problem.kind) {
    case 'forbidden':
      return (
        <StateMessage title={title} icon={LockIcon}>
          {body}
        </StateMessage>
      );
    case 'missing':
      return (
        <StateMessage title={title} icon={ExclamationCircleIcon}>
          {body}
        </StateMessage>
      );
    case 'failed':
      return (
        <StateMessage title={title} icon={ExclamationCircleIcon} status="danger">
          {body}
          <ExpandableSection toggleText={t('Details')} isIndented>
            {problem.message}
          </ExpandableSection>
        </StateMessage>
      );
  }
};
