import { ExpandableSection } from '@patternfly/react-core';
import { ExclamationCircleIcon, LockIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { StateMessage } from './StateMessage.tsx';

type Words = { readonly title: string; readonly body: string };

/** What a page says instead of what it would show, and what to do about it; what has failed heals or does not. */
export type ProblemWords = {
  readonly forbidden: Words;
  readonly missing: Words;
  readonly failed: string;
};

type WatchProblemProps = {
  readonly problem: Extract<Watched<unknown>, { kind: 'forbidden' | 'missing' | 'failed' }>;
  readonly words: ProblemWords;
};

/** Says why there is nothing to see: no right, a kind that the cluster does not have, or a failure. */
export const WatchProblem = ({ problem, words }: WatchProblemProps): ReactElement => {
  const t = useT();
  switch (problem.kind) {
    case 'forbidden':
      return (
        <StateMessage title={words.forbidden.title} icon={LockIcon}>
          {words.forbidden.body}
        </StateMessage>
      );
    case 'missing':
      return (
        <StateMessage title={words.missing.title} icon={ExclamationCircleIcon}>
          {words.missing.body}
        </StateMessage>
      );
    case 'failed':
      return (
        <StateMessage title={words.failed} icon={ExclamationCircleIcon} status="danger">
          {t('The cluster is asked again every few seconds. If this stays, tell an administrator.')}
          <ExpandableSection toggleText={t('Details')} isIndented>
            {problem.message}
          </ExpandableSection>
        </StateMessage>
      );
  }
};
