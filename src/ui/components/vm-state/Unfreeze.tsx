import { Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { UnfreezeButton } from './UnfreezeButton.tsx';

type UnfreezeProps = {
  readonly vm: string;
  readonly namespace: string;
  /** Where the button is to be found by it. */
  readonly buttonId?: string;
};

/** What a frozen guest means, and the way out. */
export const Unfreeze = ({ vm, namespace, ...button }: UnfreezeProps): ReactElement => {
  const t = useT();
  return (
    <Stack hasGutter>
      <StackItem>{t("The guest's disks are frozen: programs in it hang.")}</StackItem>
      <StackItem>
        <UnfreezeButton vm={vm} namespace={namespace} {...button} />
      </StackItem>
    </Stack>
  );
};
