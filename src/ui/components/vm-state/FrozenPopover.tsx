import { Button } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

import { useT } from '#ui/i18n.ts';

import { InfoPopover } from '../popover/InfoPopover.tsx';
import { Unfreeze } from './Unfreeze.tsx';

type FrozenPopoverProps = {
  readonly name: string;
  readonly namespace: string;
  readonly children: ReactNode;
};

/** An emergency: the guest was never thawed after a snapshot. Explains it and offers the way out. */
export const FrozenPopover = ({ name, namespace, children }: FrozenPopoverProps): ReactElement => {
  const t = useT();
  return (
    <InfoPopover
      headerContent={t('Guest frozen')}
      alertSeverityVariant="danger"
      bodyContent={<Unfreeze vm={name} namespace={namespace} />}
    >
      <Button aria-haspopup="dialog" variant="link" isInline isDanger>
        {children}
      </Button>
    </InfoPopover>
  );
};
