import { Button } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

import { useT } from '#ui/i18n.ts';

import { Deferred } from '../deferred/Deferred.tsx';
import { InfoPopover } from '../popover/InfoPopover.tsx';
import type { RestoreProgress } from './RestoreProgress.tsx';
import type { RestoreTitle } from './RestoreTitle.tsx';

type RestorePopoverProps = {
  readonly name: string;
  readonly namespace: string;
  readonly children: ReactNode;
};

const loadTitle = (): Promise<typeof RestoreTitle> =>
  import(/* webpackChunkName: "state-popover" */ './RestoreTitle.tsx').then(
    (module) => module.RestoreTitle,
  );

const loadProgress = (): Promise<typeof RestoreProgress> =>
  import(/* webpackChunkName: "state-popover" */ './RestoreProgress.tsx').then(
    (module) => module.RestoreProgress,
  );

/** Explains a restore that a VM is under; nothing is watched before it is opened. */
export const RestorePopover = (props: RestorePopoverProps): ReactElement => {
  const { name, namespace, children } = props;
  const t = useT();
  const restore = { name, namespace };
  return (
    <InfoPopover
      minWidth="20rem"
      headerContent={<Deferred load={loadTitle} props={restore} placeholder={t('Restoring')} />}
      bodyContent={<Deferred load={loadProgress} props={restore} />}
    >
      <Button aria-haspopup="dialog" variant="link" isInline>
        {children}
      </Button>
    </InfoPopover>
  );
};
