import { Alert } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { busyText } from '../vm-state/busyText.ts';
import { KubeVirtWords } from '../vm-state/KubeVirtWords.tsx';
import { getRefusalWords } from '../write-failure/getRefusalWords.ts';
import { refusedText, unsureText } from './createErrorText.ts';
import type { ErrorText } from './createErrorText.ts';
import type { CreateStep } from './useCreateSnapshot.ts';

type Problem = Exclude<CreateStep, { kind: 'editing' | 'creating' }>;

type CreateProblemProps = {
  readonly problem: Problem;
  readonly vm: string;
  readonly name: string;
  readonly namespace: string;
};

const toText = (t: TFunction, { problem, ...named }: CreateProblemProps): ErrorText => {
  switch (problem.kind) {
    case 'busy':
      return {
        title: t('No snapshot was created'),
        advice: `${busyText(t, problem.reason)} ${t('Create is possible when that is over.')}`,
      };
    case 'refused':
      return refusedText(t, problem.failure.kind, named);
    case 'unsure':
      return unsureText(t, problem.failure.kind, named.name);
  }
};

/** The API server's own words, unless ours have said all that they say. */
const getMessage = (problem: Problem): string =>
  problem.kind === 'busy' || problem.failure.kind === 'taken' ? '' : problem.failure.message;

/** What went wrong when the snapshot was to be created; said aloud, because the focus is on the button. */
export const CreateProblem = (props: CreateProblemProps): ReactElement => {
  const { title, advice } = toText(useT(), props);
  const { problem } = props;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The dialog scrolls: what has just gone wrong must not be out of sight.
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const message = getMessage(problem);
  const words = getRefusalWords(message);
  return (
    <div ref={ref}>
      <Alert
        component="p"
        isInline
        isLiveRegion
        variant={problem.kind === 'refused' ? 'danger' : 'warning'}
        title={title}
      >
        <p>{advice}</p>
        {words !== '' && <p>{words}</p>}
        <KubeVirtWords words={words === message ? [] : [message]} />
      </Alert>
    </div>
  );
};
