import { Alert, List, ListItem, Spinner, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { dependentsText, uncheckedText } from './dependentsText.ts';
import { LastUsableAlert } from './LastUsableAlert.tsx';
import type { DependentsReading } from './readDependents.ts';

type ConsequencesProps = {
  readonly reading: DependentsReading | undefined;
  readonly vmName: string;
  /** Whether this is more than what was shown when the person decided. */
  readonly hasChanged: boolean;
};

const Sentences = ({ sentences }: { readonly sentences: readonly string[] }): ReactElement => (
  <List isPlain>
    {sentences.map((sentence) => (
      <ListItem key={sentence}>{sentence}</ListItem>
    ))}
  </List>
);

/** The parts of the dialog that say what would suffer from the deletion, or that it is being looked up. */
export const Consequences = ({ reading, vmName, hasChanged }: ConsequencesProps): ReactElement => {
  const t = useT();
  if (reading === undefined) {
    return (
      <StackItem role="status">
        <Spinner isInline aria-label={t('Loading')} /> {t('Looking up what depends on it…')}
      </StackItem>
    );
  }
  const { dependents, unchecked, fate } = reading;
  const needs = dependentsText(t, dependents);
  return (
    <>
      {hasChanged && (
        <StackItem>
          <Alert
            isInline
            isLiveRegion
            component="h2"
            variant="danger"
            title={t('Nothing was deleted yet')}
          >
            {t('Something has changed since you opened this. Please look again.')}
          </Alert>
        </StackItem>
      )}
      {needs.length > 0 && (
        <StackItem>
          <Alert isInline component="h2" variant="warning" title={t('It is still needed')}>
            <Sentences sentences={needs} />
          </Alert>
        </StackItem>
      )}
      {dependents.lastness === 'last' && <LastUsableAlert vmName={vmName} fate={fate} />}
      {unchecked.length > 0 && (
        <StackItem>
          <Alert
            isInline
            component="h2"
            variant={unchecked.includes('snapshots') ? 'warning' : 'info'}
            title={t('Not everything could be checked')}
          >
            <Sentences sentences={unchecked.map((what) => uncheckedText(t, what))} />
          </Alert>
        </StackItem>
      )}
    </>
  );
};
