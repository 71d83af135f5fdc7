import { List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { failureText } from './failureText.ts';
import { KubeVirtWords } from './KubeVirtWords.tsx';

type FailureReasonsProps = {
  /** In KubeVirt's own words. */
  readonly why: readonly string[];
};

/** Why a snapshot failed in plain words, and KubeVirt's own behind them, or instead where there are no plain ones. */
export const FailureReasons = ({ why }: FailureReasonsProps): ReactElement => {
  const t = useT();
  const plain = failureText(t, why);
  if (why.length === 0) {
    return <>{t('KubeVirt gave no reason.')}</>;
  }
  return (
    <>
      {plain.length > 0 && (
        <List isPlain>
          {plain.map((sentence) => (
            <ListItem key={sentence}>{sentence}</ListItem>
          ))}
        </List>
      )}
      <KubeVirtWords words={why} isOpen={plain.length === 0} />
    </>
  );
};
