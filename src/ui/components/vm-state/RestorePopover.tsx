import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { VirtualMachineRestoreModel } from '#api/models.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { getRestoreState } from '#domain/restore/restoreState.ts';
import { useT } from '#ui/i18n.ts';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { InfoPopover } from '../popover/InfoPopover.tsx';
import { RestoreProgress } from './RestoreProgress.tsx';
import { restoreText } from './restoreText.ts';

type RestorePopoverProps = {
  readonly name: string;
  readonly namespace: string;
  readonly children: ReactNode;
};

/** Explains a restore that a VM is under; nothing is watched before it is opened. */
export const RestorePopover = (props: RestorePopoverProps): ReactElement => {
  const { name, namespace, children } = props;
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const restore = useWatchOne<VirtualMachineRestore>(
    VirtualMachineRestoreModel,
    isOpen ? { name, namespace } : undefined,
  );
  return (
    <InfoPopover
      minWidth="20rem"
      headerContent={
        restore.kind === 'loaded'
          ? restoreText(t, getRestoreState(restore.data)).title
          : t('Restoring')
      }
      bodyContent={<RestoreProgress restore={restore} name={name} namespace={namespace} />}
      onShow={() => {
        setIsOpen(true);
      }}
      onHidden={() => {
        setIsOpen(false);
      }}
    >
      <Button aria-haspopup="dialog" variant="link" isInline>
        {children}
      </Button>
    </InfoPopover>
  );
};
