import { Alert, List, ListItem, Spinner, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';

import { dependentsText, uncheckedText } from '../delete-snapshot/dependentsText.ts';
import { LastUsableAlert } from '../delete-snapshot/LastUsableAlert.tsx';
import type { BulkReading } from './useSurroundings.ts';

type BulkNotesProps = {
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly reading: BulkReading | undefined;
  readonly vmName: string;
};

/** What the VM would lose with all of them, or that it is being looked up. */
export const BulkNotes = ({ snapshots, reading, vmName }: BulkNotesProps): ReactElement => {
  const t = useT();
  const isOne = snapshots.length === 1;
  if (reading === undefined) {
    return (
      <StackItem role="status">
        <Spinner isInline aria-label={t('Loading')} />{' '}
        {isOne ? t('Looking up what depends on it…') : t('Looking up what depends on them…')}
      </StackItem>
    );
  }
  const isNeeded = snapshots.some(
    (snapshot) => dependentsText(t, reading.getReading(snapshot).dependents).length > 0,
  );
  return (
    <>
      {isNeeded && (
        <StackItem>
          <Alert
            isInline
            component="h2"
            variant="warning"
            title={isOne ? t('It is still needed') : t('Some are still needed')}
          >
            {t('The list says what for.')}
          </Alert>
        </StackItem>
      )}
      {reading.losing.map((fate) => (
        <LastUsableAlert key={fate} vmName={vmName} fate={fate} isAmongOthers={!isOne} />
      ))}
      {reading.unchecked.length > 0 && (
        <StackItem>
          <Alert
            isInline
            component="h2"
            variant={reading.unchecked.includes('snapshots') ? 'warning' : 'info'}
            title={t('Not everything could be checked')}
          >
            <List isPlain>
              {reading.unchecked.map((what) => (
                <ListItem key={what}>{uncheckedText(t, what)}</ListItem>
              ))}
            </List>
          </Alert>
        </StackItem>
      )}
    </>
  );
};
