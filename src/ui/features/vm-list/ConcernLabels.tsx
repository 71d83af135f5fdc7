import { Label, LabelGroup } from '@patternfly/react-core';
import type { LabelProps } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import type { Concern } from '#domain/vm/listConcerns.ts';
import { LazyTooltip } from '#ui/components/tooltip/LazyTooltip.tsx';
import { useT } from '#ui/i18n.ts';

type Look = { readonly text: string; readonly status: NonNullable<LabelProps['status']> };

const getLook = (t: TFunction, kind: Concern['kind']): Look => {
  switch (kind) {
    case 'failure':
      return { text: t('Failure'), status: 'danger' };
    case 'not-ready':
      return { text: t('Not ready'), status: 'warning' };
    case 'restart-required':
      return { text: t('Restart required'), status: 'info' };
    case 'no-agent':
      return { text: t('No guest agent'), status: 'info' };
  }
};

/** The keyboard reaches it too. */
const REACHABLE = { tabIndex: 0 } as const;

const ConcernLabel = ({ kind, words }: Concern): ReactElement => {
  const { text, status } = getLook(useT(), kind);
  const label = (
    <Label isCompact variant="outline" status={status}>
      {text}
    </Label>
  );
  return words === undefined ? (
    label
  ) : (
    <LazyTooltip<HTMLSpanElement> content={words}>
      {(explained) => (
        <span {...explained} {...REACHABLE}>
          {label}
        </span>
      )}
    </LazyTooltip>
  );
};

type ConcernLabelsProps = { readonly concerns: readonly Concern[] };

/** What is worth a look at a VM; pointer and keyboard bring up KubeVirt's words for it. */
export const ConcernLabels = ({ concerns }: ConcernLabelsProps): ReactElement => {
  const t = useT();
  return (
    <LabelGroup isCompact numLabels={concerns.length} aria-label={t('Conditions')}>
      {concerns.map((concern) => (
        <ConcernLabel key={concern.kind} {...concern} />
      ))}
    </LabelGroup>
  );
};
