import { Button } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

import { useT } from '#ui/i18n.ts';

import { Deferred } from '../deferred/Deferred.tsx';
import { InfoPopover } from '../popover/InfoPopover.tsx';
import type { Unfreeze } from './Unfreeze.tsx';

type FrozenPopoverProps = {
  readonly name: string;
  readonly namespace: string;
  readonly children: ReactNode;
};

const loadUnfreeze = (): Promise<typeof Unfreeze> =>
  import(/* webpackChunkName: "state-popover" */ './Unfreeze.tsx').then(
    (module) => module.Unfreeze,
  );

/** An emergency: the guest was never thawed after a snapshot. Explains it and offers the way out. */
export const FrozenPopover = ({ name, namespace, children }: FrozenPopoverProps): ReactElement => {
  const t = useT();
  return (
    <InfoPopover
      headerContent={t('Guest frozen')}
      alertSeverityVariant="danger"
      bodyContent={<Deferred load={loadUnfreeze} props={{ vm: name, namespace }} />}
    >
      <Button aria-haspopup="dialog" variant="link" isInline isDanger>
        {children}
      </Button>
    </InfoPopover>
  );
};
