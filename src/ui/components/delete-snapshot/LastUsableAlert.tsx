import { Alert, StackItem } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import type { VmFate } from '#domain/snapshot/getVmFate.ts';
import { useT } from '#ui/i18n.ts';

import { isBeyondRecall } from './isBeyondRecall.ts';

type LastUsableAlertProps = {
  readonly vmName: string;
  readonly fate: VmFate;
  /** Whether others are deleted with it. */
  readonly isAmongOthers?: boolean;
};

const titleText = (t: TFunction, { vmName: name, fate, isAmongOthers }: LastUsableAlertProps) => {
  if (fate === 'replaced') {
    return isAmongOthers
      ? t('The last usable snapshot of an earlier {{name}} is among them', { name })
      : t('It is the last usable snapshot of an earlier {{name}}', { name });
  }
  return isAmongOthers
    ? t('The last usable snapshot of {{name}} is among them', { name })
    : t('It is the last usable snapshot of {{name}}', { name });
};

/** Warns that nothing usable would be left of what was kept of a VM, above all of one that is gone. */
export const LastUsableAlert = (props: LastUsableAlertProps): ReactElement => {
  const t = useT();
  return (
    <StackItem>
      <Alert isInline component="h2" variant="warning" title={titleText(t, props)}>
        {isBeyondRecall(props.fate)
          ? t('That VM does not exist any more. Afterwards no snapshot can bring it back.')
          : t('Afterwards there is no moment to bring the VM back to.')}
      </Alert>
    </StackItem>
  );
};
